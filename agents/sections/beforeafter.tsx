// One thing at two times: the client's photos from before and after.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { Photo } from '../markup/photo.tsx';
import { useSite } from '../markup/site-context.ts';
import { Words } from '../markup/words.tsx';
import type { Picture } from '../site/design.ts';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection, type Material, type PageAt } from './section.ts';
import { hasPage } from './ways.ts';

const Pair = z.object({ before: z.string(), after: z.string(), caption: Text.optional() });

const Props = z.object({ heading: Text, pairs: z.array(Pair).min(1) });
type Props = z.infer<typeof Props>;

/** How wide the photos of a pair stand, by variant. */
const SIZES: Readonly<Record<string, Record<Stage['name'], string>>> = {
  curtain: { before: '100vw', after: '100vw' },
  inset: { before: '38vw', after: '100vw' },
};

const SIDE_BY_SIDE = '(min-width: 40rem) 50vw, 100vw';

export default defineSection({
  purpose: 'Shows one thing before and after the client’s work.',
  german: 'Zeigt eine Sache vor und nach der Arbeit des Kunden.',
  role: 'proof',
  places: { home: 38, services: 45, work: 25 },
  props: Props,
  variants: {
    side: { says: 'Two photos side by side.', german: { name: 'Nebeneinander', says: 'Zwei Fotos nebeneinander.' } },
    curtain: {
      says: 'The second photo is drawn over the first like a curtain.',
      german: { name: 'Vorhang', says: 'Das zweite Foto wird wie ein Vorhang über das erste gezogen.' },
    },
    inset: {
      says: 'The photo from before small, on the corner of the large one from after.',
      german: { name: 'Eingesetzt', says: 'Das Foto von vorher klein an der Ecke des großen von nachher.' },
    },
  },
  fill: fillPairs,
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <ul className="prs">
        {each(props.pairs, (pair, index) => (
          <li>
            <Stages of={pair} variant={variant} />
            <Words as="p" of={pair.caption} at={`/pairs/${index}/caption`} className="cap" />
          </li>
        ))}
      </ul>
    </div>
  ),
  example: {
    heading: text('Before and after'),
    pairs: [{ before: 'photo-1', after: 'photo-2', caption: text('The stair at Corris') }],
  },
});

function Stages({ of, variant }: { of: z.infer<typeof Pair>; variant: string }) {
  const before = usePicture(of.before);
  const after = usePicture(of.after);
  if (!before || !after) return null;

  // What lies on the other photo leaves its most telling part free.
  const side = after.focus.x < 0.5 ? 'prr is-far' : 'prr';
  return (
    <div className={side}>
      <StagePhoto picture={before} name="before" variant={variant} />
      <StagePhoto picture={after} name="after" variant={variant} />
    </div>
  );
}

interface Stage {
  picture: Picture;
  name: 'before' | 'after';
  variant: string;
}

function StagePhoto({ picture, name, variant }: Stage) {
  const { labels } = useSite();
  // Its name scrolls to it, for those who cannot swipe.
  const id = variant === 'curtain' ? `${name}-${picture.id}` : undefined;

  return (
    <figure className={name} id={id}>
      <Photo picture={picture} sizes={SIZES[variant]?.[name] ?? SIDE_BY_SIDE} isCaptioned />
      {id === undefined ? (
        <Words as="figcaption" of={labels[name]} />
      ) : (
        <figcaption>
          <a href={`#${id}`}>
            <Words of={labels[name]} />
          </a>
        </figcaption>
      )}
    </figure>
  );
}

function usePicture(id: string): Picture | undefined {
  const { imagery, pictures } = useSite();
  return imagery.pictures.find((picture) => picture.id === id && picture.id in pictures);
}

/** Pairs whose photos both can be shown. */
function fillPairs(material: Material, page: PageAt): Props | undefined {
  const { noticeBoard, imagery } = material;
  const isElsewhere = page.kind === 'services' && hasPage(material, 'work');
  if (!noticeBoard.pairs || isElsewhere) return undefined;

  const idOf = (file: string, stage: string) =>
    imagery.pictures.find((picture) => picture.source === file && picture.stage === stage)?.id;
  const pairs = noticeBoard.pairs.items.flatMap(({ before, after, caption }) => {
    const ids = { before: idOf(before, 'before'), after: idOf(after, 'after') };
    return ids.before === undefined || ids.after === undefined ? [] : [{ before: ids.before, after: ids.after, caption }];
  });
  return pairs.length > 0 ? { heading: noticeBoard.pairs.heading, pairs } : undefined;
}
