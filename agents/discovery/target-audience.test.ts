// The maker of the audience over small clients.
import { expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import type { Audience } from '../site/discovery.ts';
import { POOR, RICH } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function audienceOf(given: BriefInput): Promise<Audience> {
  return (await discovered(given)).audience;
}

test('without a word from the client the trade’s habits stand', async () => {
  const { segments, readingAge, phoneShare } = await audienceOf(POOR);
  expect(segments.map(({ name, source }) => [name, source])).toEqual([
    ['Neighbours', 'trade'],
    ['People with an order', 'trade'],
    ['Cafés and kitchens', 'trade'],
  ]);
  expect([readingAge, phoneShare]).toEqual([8, 0.75]);
});

test('groups the client names come first, and bring jobs and worries of people like them', async () => {
  const { segments } = await audienceOf({ ...POOR, audience: ['neighbours', 'walkers'] });
  expect(segments.map(({ name, source }) => [name, source])).toEqual([
    ['neighbours', 'brief'],
    ['walkers', 'brief'],
    ['People with an order', 'trade'],
  ]);
  expect(segments[0]?.worries).toContain('the shop is shut');
});

test('an offer made for a group is what that group comes for', async () => {
  const { segments } = await audienceOf(RICH);
  expect(segments.map(({ name }) => name)).toEqual(['families', 'executors', 'companies']);
  expect(segments[0]?.jobs[0]).toBe('Wills');
});

test.for([
  [['nervous patients'], 7, 0.7],
  [['engineers and buyers'], 10, 0.55],
  [['Ingenieure'], 10, 0.55],
  [['students'], 8, 0.8],
  [['people'], 8, 0.7],
] as const)('%j read %d years of schooling, %d of them on a phone', async ([audience, readingAge, phoneShare]) => {
  const given = await audienceOf({ kind: 'profile', name: 'Lane', trade: 'dentist', audience: [...audience] });
  expect(given).toMatchObject({ readingAge, phoneShare });
});
