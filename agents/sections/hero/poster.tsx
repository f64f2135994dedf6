// First screen as a poster: the name from edge to edge, the heading below it, a line of names along the foot.
import { each } from '../../markup/each.ts';
import { AddressLines } from '../../markup/address.tsx';
import { ArtFigure, pictureAt } from '../../markup/art.tsx';
import { useSite } from '../../markup/site-context.ts';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import { HeroActions, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

/** Longest name, in characters, that still fills a poster from edge to edge. */
const POSTER_NAME = 16;

export default defineHero({
  says: 'The name from edge to edge.',
  german: { name: 'Name groß', says: 'Der Name von Rand zu Rand.' },
  ground: 'brand',
  fits: ({ name, heading }) => name.text.length <= POSTER_NAME && heading.text !== name.text,
  show: Poster,
});

function Poster({ of }: { of: HeroProps }) {
  const isPhoto = pictureAt(useSite(), 'hero')?.kind === 'photo';

  return (
    <>
      {!isPhoto && <ArtFigure place="hero" className="bg" as="div" />}
      <Words of={of.name} at="/name" as="h1" className="fit own-name" />
      {isPhoto && <ArtFigure place="hero" className="wide" />}
      <div className="w">
        <Words of={of.heading} at="/heading" as="p" className="dates" isFitted />
        <HeroLead of={of} />
        {of.address.length > 0 && (
          <p className="where">
            <AddressLines lines={of.address} at="/address" isInline />
          </p>
        )}
        <HeroActions of={of} />
      </div>
      <Ticker of={of} />
    </>
  );
}

/** Twice over, so that it can run on without a gap. It repeats what stands elsewhere and is not read out. */
function Ticker({ of }: { of: HeroProps }) {
  if (of.ticker.length < 3) return null;

  return (
    <div className="ticker" aria-hidden="true">
      <div>
        {each(['first', 'again'], () => (
          <span>
            {each(of.ticker, (name, index) => (
              <Words of={name} at={`/ticker/${index}`} />
            ))}
          </span>
        ))}
      </div>
    </div>
  );
}
