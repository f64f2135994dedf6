// The photos: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import gallery from './gallery.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';

const { fill } = gallery;

const PHOTOS = {
  ...MATERIAL_FIXTURE,
  imagery: {
    ...SITE_FIXTURE.imagery,
    pictures: SITE_FIXTURE.imagery.pictures.map((picture) =>
      picture.id === 'photo-1' ? { ...picture, caption: 'Loaves' } : picture,
    ),
    places: { gallery: ['photo-1', 'photo-2', 'art'] },
  },
  microcopy: { ...MATERIAL_FIXTURE.microcopy, alternatives: SITE_FIXTURE.alternatives },
};

describe('gallery', () => {
  it('shows photos only, with a caption where the client gave one', () => {
    expect(fill(PHOTOS, pageOf('home'))).toEqual({
      items: [
        { picture: 'photo-1', caption: SITE_FIXTURE.alternatives['photo-1'] },
        { picture: 'photo-2', caption: undefined },
      ],
    });
  });

  it('makes no gallery of one photo', () => {
    const imagery = { ...PHOTOS.imagery, places: { gallery: ['photo-1'] } };
    expect(fill({ ...PHOTOS, imagery }, pageOf('home'))).toBeUndefined();
  });
});
