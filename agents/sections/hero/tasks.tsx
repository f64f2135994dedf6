// First screen that starts with what people come for: the offers most asked for, with their prices.
import { each } from '../../markup/each.ts';
import { ArtFigure } from '../../markup/art.tsx';
import { PlainLink } from '../../markup/links.tsx';
import { useLabel } from '../../markup/site-context.ts';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ART_BOX = { width: 1400, height: 560 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 5 }, wide: { widthPx: 660, lines: 4 }, cap: 112, floor: 32 };

export default defineHero({
  says: 'The offers most asked for, with prices, beside the heading.',
  german: { name: 'Angebote', says: 'Die gefragtesten Angebote mit Preisen neben der Überschrift.' },
  offersShown: ({ tasks }) => tasks.length,
  fits: ({ tasks }) => tasks.length >= 3,
  show: Tasks,
});

function Tasks({ of }: { of: HeroProps }) {
  const call = useLabel('call');

  return (
    <>
      <div className="w">
        <div className="txt">
          <HeroHeading of={of} room={ROOM} />
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
        <div className="tasks">
          <ul>
            {each(of.tasks, (task, index) => (
              <li>
                <a href={task.href}>
                  <Words as="b" of={task.name} at={`/tasks/${index}/name`} />
                  <Words as="small" of={task.says} at={`/tasks/${index}/says`} className="says" />
                  <Words of={task.note} at={`/tasks/${index}/note`} />
                </a>
              </li>
            ))}
          </ul>
          {of.phone && (
            <p className="call">
              <Words of={call} /> <PlainLink to={of.phone} at="/phone" />
            </p>
          )}
        </div>
      </div>
      <ArtFigure place="hero" className="art-in" box={ART_BOX} labels={of.stops} />
    </>
  );
}
