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

const SIZES = '(min-width: 60rem) 50vw, 100vw';

export default defineSection({
  purpose: 'Shows one thing before and after the client’s work.',
  role: 'proof',
  places: { home: 38, services: 45, work: 25 },
  props: Props,
  variants: {
    side: { says: 'Two photos side by side.' },
    curtain: { says: 'The second photo is drawn over the first like a curtain.' },
    inset: { says: 'The photo from before small, on the corner of the large one from after.' },
  },
  fill: fillPairs,
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <ul className="prs">
        {each(props.pairs, (pair, index) => (
          <li>
            <Stages of={pair} isScrolled={variant === 'curtain'} />
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

function Stages({ of, isScrolled }: { of: z.infer<typeof Pair>; isScrolled: boolean }) {
  const before = usePicture(of.before);
  const after = usePicture(of.after);
  if (!before || !after) return null;

  return (
    <div className="prr">
      <Stage picture={before} name="before" isLinked={isScrolled} />
      <Stage picture={after} name="after" isLinked={isScrolled} />
    </div>
  );
}

interface StageProps {
  picture: Picture;
  name: 'before' | 'after';
  /** Its name scrolls to it, for those who cannot swipe. */
  isLinked: boolean;
}

function Stage({ picture, name, isLinked }: StageProps) {
  const { labels } = useSite();
  const id = isLinked ? `${name}-${picture.id}` : undefined;

  return (
    <figure className={name} id={id}>
      <Photo picture={picture} sizes={SIZES} isCaptioned />
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
