// A site for tests: the bakery's labels and pictures, with made-up widths of type.
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import type { SiteContext } from './site-context.ts';

export const SITE_FIXTURE: SiteContext = {
  name: 'Second Rise',
  language: 'en',
  textDirection: 'ltr',
  direction: 'craft',
  seed: 'second-rise',
  labels: MATERIAL_FIXTURE.microcopy.labels,
  alternatives: {
    'photo-1': { text: 'Loaves on the shelf', from: ['brief.photos'] },
  },
  imagery: {
    ...MATERIAL_FIXTURE.imagery,
    pictures: [
      ...MATERIAL_FIXTURE.imagery.pictures,
      ...['photo-1', 'photo-2', 'photo-3'].map((id) => ({
        id,
        kind: 'photo' as const,
        source: `${id}.jpg`,
        seed: id,
        width: 1600,
        height: 1200,
        focus: { x: 0.25, y: 0.5 },
      })),
    ],
  },
  pictures: Object.fromEntries(
    ['photo-1', 'photo-2', 'photo-3'].map((id) => [
      id,
      {
        width: 1600,
        height: 1200,
        sources: [{ type: 'image/avif', srcset: `/assets/${id}-800.avif 800w, /assets/${id}-1600.avif 1600w` }],
        fallback: `/assets/${id}-1600.jpg`,
      },
    ]),
  ),
  logo: undefined,
  icons: { call: '<path d="M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2"/>' },
  iconStrokeWidth: 2,
  typography: { advances: { average: 0.5, by: {} }, tracking: 0, capitals: false, hasItalic: false },
  isEditing: false,
};
