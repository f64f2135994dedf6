// The least a site can stand on.
import { MATERIAL_FIXTURE } from './material.fixture.ts';
import { said } from './said.fixture.ts';
import type { Material } from './section.ts';

/** A name, a heading, an action. */
export const THIN_MATERIAL: Material = {
  ...MATERIAL_FIXTURE,
  sitemap: {
    pages: MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind === 'home' || kind === 'contact' || kind === 'not-found'),
    redirects: [],
  },
  homeCopy: { headline: said('Second Rise'), closing: { heading: said('Order for Saturday') } },
  servicesCopy: {
    ...MATERIAL_FIXTURE.servicesCopy,
    lead: undefined,
    groups: [],
    steps: undefined,
    cases: undefined,
    timetable: undefined,
  },
  aboutCopy: { heading: MATERIAL_FIXTURE.aboutCopy.heading, paragraphs: [] },
  contactCopy: {
    heading: MATERIAL_FIXTURE.contactCopy.heading,
    visitHeading: MATERIAL_FIXTURE.contactCopy.visitHeading,
    address: [],
    hours: [],
    phones: [],
    mails: [],
    directions: [],
  },
  noticeBoard: {},
  faqCopy: { heading: MATERIAL_FIXTURE.faqCopy.heading, items: [] },
  legal: { pages: [], footer: [], review: [] },
};
