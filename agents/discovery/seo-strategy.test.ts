// The maker of keywords over small clients.
import { expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import type { Keywords } from '../site/discovery.ts';
import { ALL, ARABIC, GERMAN, POOR, RICH, UNKNOWN } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function termsOf(given: BriefInput): Promise<Keywords['terms']> {
  return (await discovered(given)).keywords.terms;
}

test('a client with nothing but a name is found by it', async () => {
  expect(await termsOf(UNKNOWN)).toEqual([{ term: 'Thomas Baker', intent: 'brand', page: 'home' }]);
});

test.for([
  [RICH, { term: 'firm of solicitors York', intent: 'find', page: 'home' }],
  [RICH, { term: 'firm of solicitors North Yorkshire', intent: 'find', page: 'home' }],
  [RICH, { term: 'Thorne Ashby York', intent: 'brand', page: 'home' }],
  [RICH, { term: 'Probate York', intent: 'act', page: 'service', offer: 'probate' }],
  [RICH, { term: 'Do I need to come to the office?', intent: 'learn', page: 'faq' }],
  [RICH, { term: 'Thorne Ashby opening hours', intent: 'act', page: 'contact' }],
  [GERMAN, { term: 'Roggenlaib Linz', intent: 'act', page: 'services', offer: 'roggenlaib' }],
  [GERMAN, { term: 'Sauerteigbäckerei Linz Preise', intent: 'compare', page: 'services' }],
  [ARABIC, { term: 'مخبز عمّان', intent: 'find', page: 'home' }],
] as const)('%#: $1', async ([given, term]) => {
  expect(await termsOf(given)).toContainEqual(term);
});

test.for(ALL)('no search of the %s client has two pages', async ([, given]) => {
  const terms = (await termsOf(given)).map(({ term }) => term.toLowerCase());
  expect(new Set(terms).size).toBe(terms.length);
});

test('what is not there is not searched for', async () => {
  const pages = new Set((await termsOf(POOR)).map(({ page }) => page));
  expect([...pages]).toEqual(['home']);
});

test('two hundred offers do not make two hundred terms', async () => {
  const services = Array.from({ length: 200 }, (_, index) => ({ name: `Loaf ${index}` }));
  expect((await termsOf({ ...POOR, services })).length).toBeLessThanOrEqual(60);
});
