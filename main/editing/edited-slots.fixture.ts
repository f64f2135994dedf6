// A made site for tests: a bakery with its design, composed as a run would.
import { composePages } from '../../agents/composition/compose-pages.ts';
import { RENDERING_FIXTURE } from '../../agents/document/rendering.fixture.ts';
import { fakeLent } from '../../agents/orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../../agents/sections/material.fixture.ts';
import { siteLocator } from '../../agents/locating/site-locator.ts';
import type { Layout } from '../../agents/site/design.ts';
import { DESIGN_FIXTURE } from '../../agents/styles/design.fixture.ts';
import type { EditedSite, EditedSlots } from './edited-site.ts';

const LAYOUT: Layout = {
  width: '74rem',
  density: 'even',
  order: {},
  variants: {},
  alternatives: {},
  grounds: ['paper', 'tint', 'deep'],
  rooms: ['even'],
};

/** @param changed slots that are otherwise; pages are composed of them */
export async function editedSlots(changed: Partial<EditedSlots> = {}): Promise<EditedSlots> {
  const { metadata, assets } = RENDERING_FIXTURE;
  const { palette, typography, rhythm, componentStyle } = DESIGN_FIXTURE;
  const slots = {
    ...MATERIAL_FIXTURE,
    metadata,
    assets,
    palette,
    typography,
    rhythm,
    componentStyle,
    layout: LAYOUT,
    direction: { id: 'craft', seed: 'second-rise', proposals: [{ id: 'craft', score: 1, reasons: [] }] },
    brand: {
      axes: { calmLively: 0.5, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 },
      tones: [],
      voice: { person: 'we' as const, sentence: 'even' as const, formal: false },
      use: [],
      avoid: [],
      colours: ['#9a4a1c', '#ffffff'],
      fonts: [],
    },
    ...changed,
  };
  return { ...slots, pages: await composePages(slots, slots.layout, fakeLent()) };
}

export function siteOf(slots: EditedSlots): EditedSite {
  return { slots, locator: siteLocator(slots) };
}
