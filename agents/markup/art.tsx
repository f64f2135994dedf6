// The picture of a place on the page: the client's photo where there is one, else drawn art of the trade.
import type { ReactNode } from 'react';
import { MOTIFS } from '../motifs/registry.ts';
import type { MotifPlace } from '../motifs/motif.ts';
import type { Picture } from '../site/design.ts';
import { Photo } from './photo.tsx';
import { useSite, type SiteContext } from './site-context.ts';

interface ArtProps {
  /** Where it stands: hero, plate, small, pattern, story, gallery. */
  place: string;
  /** Which of the place's pictures; they come round again. */
  nth?: number;
  /** Words of the client that a drawing may carry. */
  labels?: readonly string[];
  /** View box of a drawing, where the place is not of the usual shape. */
  box?: { width: number; height: number };
  sizes?: string;
}

const WHOLE_WIDTH = '100vw';
const HALF_WIDTH = '(min-width: 60rem) 50vw, 100vw';

/** The picture of a place, or nothing where it has none that can be shown. */
export function pictureAt(site: SiteContext, place: string, nth = 0): Picture | undefined {
  const ids = site.imagery.places[place] ?? [];
  const id = ids[nth % Math.max(1, ids.length)];
  const picture = site.imagery.pictures.find((candidate) => candidate.id === id);
  if (!picture) return undefined;

  const canBeShown = picture.kind === 'photo' ? picture.id in site.pictures : MOTIFS.has(picture.source);
  return canBeShown ? picture : undefined;
}

function Art({ place, nth = 0, labels, box, sizes }: ArtProps) {
  const site = useSite();
  const picture = pictureAt(site, place, nth);
  if (!picture) return null;

  if (picture.kind === 'photo') {
    return <Photo picture={picture} sizes={sizes ?? (place === 'hero' ? WHOLE_WIDTH : HALF_WIDTH)} isFirst={place === 'hero'} />;
  }

  const motif = MOTIFS.get(picture.source);
  if (!motif) return null;

  const drawn = motifPlace(place);
  const { width, height } = box ?? motif.sizes[drawn];
  const following = { seed: `${pictureAt(site, place)?.seed}:${place}:0`, nth };
  return motif.draw(drawn, { seed: `${picture.seed}:${place}:${nth}`, following, width, height, ...(labels && { labels }) });
}

export interface ArtFigureProps extends ArtProps {
  className: string;
  as?: 'figure' | 'div';
}

/** Art in a frame, and no frame where there is no art. */
export function ArtFigure({ className, as: Frame = 'figure', ...art }: ArtFigureProps): ReactNode {
  const site = useSite();
  const picture = pictureAt(site, art.place, art.nth);
  if (!picture) return null;

  return (
    <Frame className={`${className} is-${picture.kind}`} {...(site.isEditing && { 'data-picture': picture.id })}>
      <Art {...art} />
    </Frame>
  );
}

/** Story, gallery and other places of their own are drawn as plates. */
function motifPlace(place: string): MotifPlace {
  return place === 'hero' || place === 'pattern' || place === 'small' ? place : 'plate';
}
