// Discovery adds nothing: every number and every word of what it finds stands in the brief or in the words of the trade.
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../grounding/tokens.ts';
import { SEARCH_WORDS } from '../../keywords/search-words.ts';
import { randomFrom } from '../../random.ts';
import type { BriefInput } from '../../site/brief.ts';
import { TRADES } from '../../trades/registry.ts';
import { ALL, ARABIC, GERMAN, MIDDLE, RICH } from './briefs.fixture.ts';
import { discovered } from './discovered.fixture.ts';

const BOOKKEEPING = new Set([
  'source',
  'id',
  'confirmed',
  'intent',
  'page',
  'currency',
  'offer',
  'e164',
  'country',
  'trade',
  'hours',
  'from',
]);
/** What is said of the material itself, not of the client. */
const REMARKS = ['Every offer shows its price.', 'The people behind it are named.'];
const RUNS = 40;

/** Leaves out some fields, and swaps others with those of another client. */
function mixed(seed: number): BriefInput {
  const random = randomFrom(`mixed:${seed}`);
  const sources = [RICH, MIDDLE, GERMAN, ARABIC];
  const fields = [...new Set(sources.flatMap((source) => Object.keys(source)))].filter(
    (field) => field !== 'kind' && field !== 'name',
  );
  const chosen = fields.flatMap((field) => {
    const source = sources[Math.floor(random() * 6)];
    const value = source && Object.entries(source).find(([key]) => key === field)?.[1];
    return value === undefined ? [] : [[field, value]];
  });
  const name = sources[seed % sources.length]?.name ?? 'Lane';
  return { kind: 'profile', name, ...Object.fromEntries(chosen) };
}

function words(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return tokensOf(String(value));
  return Object.entries(Object(value) as object).flatMap(([key, inner]) => (BOOKKEEPING.has(key) ? [] : words(inner)));
}

async function invented(given: BriefInput): Promise<string[]> {
  const { brief, facts, services, keywords, competitors, brand } = await discovered(given);
  const nouns = Object.values(TRADES.get(facts.trade.value)?.noun ?? {});
  const frames = [...nouns, ...REMARKS, ...Object.values(SEARCH_WORDS).flatMap((list) => Object.values(list)), 'https http'];
  const known = new Set([...tokensOf(JSON.stringify(brief)), ...frames.flatMap(tokensOf)]);
  const digits = JSON.stringify(brief).replaceAll(/\D/gu, '');

  const phones = facts.phones.map(({ value }) => value.display.replaceAll(/\D/gu, '').replace(/^0/u, ''));
  const amounts = services.offers.flatMap(({ price }) => price?.amount ?? []).map((amount) => String(amount).replace('.', ''));
  const lost = [...phones, ...amounts].filter((number) => !digits.includes(number));

  const said = words([
    { ...facts, phones: [] },
    services.offers.map(({ price, ...offer }) => ({ ...offer, price: price?.text })),
  ]);
  return [...lost, ...[...said, ...words([keywords.terms, competitors.gap, brand.use])].filter((word) => !known.has(word))];
}

describe('nothing is invented', () => {
  test.for(ALL)('for the %s client', async ([, given]) => {
    expect(await invented(given)).toEqual([]);
  });

  test(`for ${RUNS} clients mixed of others`, async () => {
    for (let seed = 0; seed < RUNS; seed++) expect(await invented(mixed(seed))).toEqual([]);
  });
});

test('an invention would be noticed', async () => {
  const { facts } = await discovered(RICH);
  const changed = { ...facts, people: [{ ...facts.people[0], value: { name: 'Zebulon Quark' } }] };
  const known = new Set(tokensOf(JSON.stringify(RICH)));
  expect(words(changed.people).filter((word) => !known.has(word))).toEqual(['zebulon', 'quark']);
});
