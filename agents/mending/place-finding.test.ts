// Findings as graders write them, on a page of the bakery, and whose work they turn out to be.
import { expect, test } from 'vitest';
import { composePages } from '../composition/compose-pages.ts';
import { siteLocator } from '../locating/site-locator.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import { COLOUR_ROLES, Layout, Palette } from '../site/design.ts';
import type { Finding } from '../site/finding.ts';
import { placeFinding, type SeenElement } from './place-finding.ts';

const layout = Layout.parse({ width: '80rem', density: 'even', order: {}, variants: {}, grounds: ['paper'] });
const pages = await composePages(MATERIAL_FIXTURE, layout, fakeLent());
const { homeCopy } = MATERIAL_FIXTURE;
const scheme = (ink2: string) => ({ ...Object.fromEntries(COLOUR_ROLES.map((role) => [role, '#ffffff'])), ink2 });
const business = { '@type': 'Bakery', name: 'Second Rise', telephone: '0316 123' };

const slots = {
  ...MATERIAL_FIXTURE,
  layout,
  pages,
  palette: Palette.parse({ light: scheme('#999999'), dark: scheme('#333333'), brand: { used: '#ffffff' } }),
  metadata: {
    locale: 'en',
    pages: { home: { title: 'Home', description: 'Bread', path: '/', shareTitle: homeCopy.headline } },
  },
  assets: { pictures: {} },
  structuredData: { pages: { home: [business] } },
};
const site = { slots, locator: siteLocator(slots) };

const found = (rule: string, message: string, place: Partial<NonNullable<Finding['place']>> = {}): Finding => ({
  rule,
  slot: 'files',
  at: '',
  place: { page: '/', ...place },
  message,
  severity: 'error',
  certainty: 'sure',
});
const dark = { look: { widthPx: 1440, scheme: 'dark' } } as const;

test.each<[string, Finding, SeenElement, string]>([
  ['a title', found('metadata.title', 'It is long.', { selector: 'head > title' }), {}, 'metadata/pages/home/title'],
  [
    'two descriptions alike',
    found('alike.descriptions', 'The same.', { selector: 'head' }),
    {},
    'metadata/pages/home/description',
  ],
  ['pale words', found('contrast.words', 'These words (#999999 on #ffffff) are pale.'), {}, 'palette/light/ink2'],
  ['pale words in the dark', found('contrast.words', '(#333333 on #ffffff)', dark), {}, 'palette/dark/ink2'],
  [
    'a number that lies to machines',
    found('structured-data.agrees', 'Search engines are told 0316 123, the page shows another.'),
    { words: JSON.stringify(business) },
    'structuredData/pages/home/0/telephone',
  ],
  [
    'words cut off in a section',
    found('layout.not-clipped', 'Cut.', { selector: '#home-hero > h1' }),
    {},
    'layout/variants/hero',
  ],
  [
    'words that say nothing',
    found('voice.cliches', 'Worn.', { selector: '#home-hero > h1' }),
    { words: homeCopy.headline.text },
    'homeCopy/headline',
  ],
  ['what moves without end', found('motion.can-rest', 'It moves.'), {}, 'motion/level'],
])('%s', (...[, finding, element, expected]) => {
  const { slot, at } = placeFinding(finding, element, site);
  expect(slot + at).toBe(expected);
});

test.each<[string, Finding]>([
  ['a header that hosts send', found('security.headers', 'Missing.')],
  ['a page that is not there', found('voice.cliches', 'Worn.', { page: '/gone/' })],
  ['what has a slot already', { ...found('voice.cliches', 'Worn.'), slot: 'facts', at: '/name' }],
])('%s stays where it was', (_, finding) => {
  expect(placeFinding(finding, {}, site)).toBe(finding);
});
