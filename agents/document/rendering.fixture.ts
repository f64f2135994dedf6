// A small site ready to be rendered: one page for all, one for lost visitors.
import { ASSETS_FIXTURE, DESIGN_FIXTURE } from '../styles/design.fixture.ts';
import { composePages } from '../composition/compose-pages.ts';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import type { Rendering } from './rendering.ts';

export const RENDERING_FIXTURE: Rendering = {
  site: SITE_FIXTURE,
  direction: { id: 'craft' },
  palette: DESIGN_FIXTURE.palette,
  pages: await composePages(MATERIAL_FIXTURE, { order: {}, variants: {}, grounds: ['tint', 'deep', 'brand'] }, fakeLent()),
  metadata: {
    origin: 'https://secondrise.example',
    locale: 'en-GB',
    pages: {
      home: {
        path: '/',
        title: 'Second Rise, bakery',
        description: 'Bread & more.',
        shareTitle: { text: 'Every loaf has two days behind it.', from: ['brief.statements'] },
      },
    },
  },
  styles: { tokens: ':root {}', rules: '.s {}' },
  structuredData: { pages: { home: [{ '@type': 'Bakery', name: '</script><b>' }] } },
  assets: ASSETS_FIXTURE,
};

export function pageOfRendering(id: string) {
  const page = RENDERING_FIXTURE.pages.pages.find((each) => each.id === id);
  return page ?? { id, kind: 'about' as const, path: `/${id}/`, sections: [] };
}
