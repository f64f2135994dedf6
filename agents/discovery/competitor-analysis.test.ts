// The maker of the competitors over small clients.
import { expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import type { Competitors } from '../site/discovery.ts';
import bakery from '../trades/bakery.ts';
import { ARABIC, GERMAN, POOR, RICH, UNKNOWN } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function competitorsOf(given: BriefInput): Promise<Competitors> {
  return (await discovered(given)).competitors;
}

test.for([
  [POOR, undefined],
  [UNKNOWN, undefined],
  [{ ...POOR, promises: ['Passion and quality, always the best.'] }, undefined],
  [RICH, { words: 'The first meeting is an hour long and is not charged.', from: ['facts.promises.0'] }],
  [GERMAN, { words: 'Der Ofen ist von 1911.', from: ['facts.statements.1'] }],
  [ARABIC, { words: 'نخبز كل صباح في عمّان.', from: ['facts.statements.0'] }],
  [
    { ...POOR, figures: [{ value: '1911', label: 'oven built' }] },
    { words: '1911 oven built', from: ['facts.figures.0'] },
  ],
  [
    { ...POOR, services: ['Rye', 'Bun', 'Roll'].map((name) => ({ name, price: '£2' })) },
    { words: 'Every offer shows its price.', from: [0, 1, 2].map((index) => `services.offers.${index}.price`) },
  ],
  [
    { ...POOR, people: [{ name: 'Josie' }, { name: 'Amir' }] },
    { words: 'The people behind it are named.', from: ['facts.people.0', 'facts.people.1'] },
  ],
] satisfies [BriefInput, Competitors['gap'] | undefined][])('%#: the gap is what a fact carries', async ([given, gap]) => {
  expect((await competitorsOf(given)).gap).toEqual(gap);
});

test('conventions are the trade’s, names the client’s', async () => {
  expect(await competitorsOf({ ...POOR, competitors: ['Other Loaf', 'other loaf'] })).toMatchObject({
    named: ['Other Loaf'],
    conventions: bakery.conventions,
  });
});
