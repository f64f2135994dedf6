// The client's own photos, several at once.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { Photo } from '../markup/photo.tsx';
import { useSite } from '../markup/site-context.ts';
import { Words } from '../markup/words.tsx';
import type { Picture } from '../site/design.ts';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';

const Item = z.object({ picture: z.string(), caption: Text.optional() });
type Item = z.infer<typeof Item>;

const Props = z.object({ items: z.array(Item).min(1) });

/** A strip scrolls sideways; with fewer photos there is nothing to scroll. */
const FEWEST_IN_STRIP = 3;
/** Of every five photos in a grid the first is large. */
const LARGE_IN = 5;

const LARGE = '(min-width: 48rem) 66vw, 100vw';
const SMALL = '(min-width: 48rem) 34vw, 100vw';
const PAIR = '(min-width: 48rem) 50vw, 100vw';
const IN_STRIP = 'min(80vw, 26rem)';

export default defineSection({
  purpose: 'Shows the place and the work as they are.',
  german: 'Zeigt den Ort und die Arbeit, wie sie sind.',
  role: 'proof',
  places: { home: 40, work: 30 },
  props: Props,
  variants: {
    grid: {
      says: 'A grid with one large photo in every five.',
      german: { name: 'Raster', says: 'Ein Raster mit einem großen Foto unter je fünf.' },
    },
    strip: {
      says: 'A strip to run through sideways.',
      german: { name: 'Streifen', says: 'Ein Streifen, den man seitwärts durchläuft.' },
      fits: ({ items }) => items.length >= FEWEST_IN_STRIP,
    },
  },
  fill: ({ imagery, microcopy }) => {
    const photos = (imagery.places['gallery'] ?? []).flatMap((id) =>
      imagery.pictures.filter((picture) => picture.id === id && picture.kind === 'photo'),
    );
    if (photos.length < 2) return undefined;

    return {
      items: photos.map(({ id, caption }) => ({
        picture: id,
        caption: caption === undefined ? undefined : microcopy.alternatives[id],
      })),
    };
  },
  render: ({ props, variant }) => <Photos of={props.items} isScrolled={variant === 'strip'} />,
  example: {
    items: [
      { picture: 'photo-1', caption: text('The shop at six in the morning') },
      { picture: 'photo-2' },
      { picture: 'photo-3' },
    ],
  },
});

function Photos({ of, isScrolled }: { of: readonly Item[]; isScrolled: boolean }) {
  const { imagery, pictures } = useSite();
  const shown = of.flatMap((item, index) => {
    const picture: Picture | undefined = imagery.pictures.find(({ id }) => id === item.picture);
    return picture && picture.id in pictures ? [{ ...item, picture, at: `/items/${index}/caption` }] : [];
  });

  return (
    <div className="w">
      {/* Those who cannot swipe run through it by their arrow keys. */}
      <ul className="gal" {...(isScrolled && { tabIndex: 0 })}>
        {each(shown, ({ picture, caption, at }, index) => (
          <li>
            <figure>
              <Photo
                picture={picture}
                sizes={isScrolled ? IN_STRIP : sizesInGrid(index, shown.length)}
                isCaptioned={caption !== undefined}
              />
              <Words as="figcaption" of={caption} at={at} />
            </figure>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sizesInGrid(index: number, count: number): string {
  if (count < 3) return PAIR;
  return index % LARGE_IN === 0 ? LARGE : SMALL;
}
