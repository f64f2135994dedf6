// Pictures and drawings in their places.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MOTIFS } from '../motifs/registry.ts';
import { ArtFigure, pictureAt } from './art.tsx';
import { SiteProvider, type SiteContext } from './site-context.ts';
import { SITE_FIXTURE } from './site.fixture.ts';

const PHOTOS: SiteContext = {
  ...SITE_FIXTURE,
  imagery: { ...SITE_FIXTURE.imagery, places: { hero: ['photo-1'], plate: ['photo-1', 'photo-2'] } },
};

function figure(site: SiteContext, place: string): string {
  return renderToStaticMarkup(
    <SiteProvider value={site}>
      <ArtFigure place={place} className="plate" />
    </SiteProvider>,
  );
}

describe('pictureAt', () => {
  it('comes round again when a place has fewer pictures than are asked for', () => {
    expect([0, 1, 2].map((nth) => pictureAt(PHOTOS, 'plate', nth)?.id)).toEqual(['photo-1', 'photo-2', 'photo-1']);
  });

  it.each([
    ['a place without pictures', PHOTOS, 'map'],
    ['a photo that was not made', { ...PHOTOS, pictures: {} }, 'hero'],
  ])('finds nothing for %s', (_, site, place) => {
    expect(pictureAt(site, place)).toBeUndefined();
  });
});

describe('ArtFigure', () => {
  it('shows a photo in every format, with its words and the part to keep', () => {
    const html = figure(PHOTOS, 'hero');
    expect(html).toContain('<figure class="plate is-photo">');
    expect(html).toContain('type="image/avif"');
    expect(html).toContain('alt="Loaves on the shelf"');
    expect(html).toContain('--fx:25%;--fy:50%');
    expect(html).toContain('loading="eager"');
  });

  it('draws the trade where there is no photo', () => {
    const [source = ''] = MOTIFS.keys();
    const pictures = SITE_FIXTURE.imagery.pictures.map((picture) => ({ ...picture, source }));
    const html = figure({ ...SITE_FIXTURE, imagery: { ...SITE_FIXTURE.imagery, pictures } }, 'hero');
    expect(html).toMatch(/^<figure class="plate is-drawing"><svg[^>]*aria-hidden="true"/);
  });

  it('leaves no empty frame', () => {
    expect(figure({ ...SITE_FIXTURE, imagery: { ...SITE_FIXTURE.imagery, places: {} } }, 'hero')).toBe('');
  });
});
