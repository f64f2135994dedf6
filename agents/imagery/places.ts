// Which picture stands where: the client's photos first, drawings where there are none.
import type { Picture } from '../site/design.ts';

export interface PhotoPlaces {
  hero: Picture[];
  story: Picture[];
  plate: Picture[];
  gallery: Picture[];
}

/** Width over height from which a photo can span a first screen. */
const WIDE_RATIO = 1.2;

/** Least width in px of a photo that spans a first screen. */
const HERO_PX = 1200;

/** Fewer photos than this are better shown beside text than in a gallery. */
const GALLERY_PHOTOS = 3;

/** Plates kept back from a gallery. */
const PLATES = 2;

/** Each photo has one place. The client's order counts: what they send first they think best. */
export function placePhotos(photos: readonly Picture[]): PhotoPlaces {
  const hero = photos.find(canOpen);
  const afterHero = photos.filter((photo) => photo !== hero);

  const story = afterHero.find(({ width, height }) => height > width) ?? afterHero[0];
  const rest = afterHero.filter((photo) => photo !== story);

  const plates = plateCount(rest.length);
  return {
    hero: hero ? [hero] : [],
    story: story ? [story] : [],
    plate: rest.slice(0, plates),
    gallery: rest.slice(plates),
  };
}

/** Whether a photo is wide and large enough for a first screen. */
export function canOpen({ width, height }: Picture): boolean {
  return width / height >= WIDE_RATIO && width >= HERO_PX;
}

/** Too few for a gallery: all are plates. Plenty: two are. Else the gallery keeps them together. */
function plateCount(photos: number): number {
  if (photos < GALLERY_PHOTOS) return photos;
  return photos >= GALLERY_PHOTOS + PLATES ? PLATES : 0;
}
