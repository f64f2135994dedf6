// What holds for every trade, known or yet to come.
import { describe, expect, test } from 'vitest';
import { MOTIFS } from '../motifs/registry.ts';
import { recogniseTrade } from '../reading/trade.ts';
import { TRADES } from './registry.ts';
import type { Trade } from './trade.ts';

/** Types of https://schema.org/docs/full.html that a business may have. */
const SCHEMA_TYPES = new Set(
  (
    'Organization LocalBusiness Bakery CafeOrCoffeeShop Restaurant Dentist MedicalClinic Physiotherapy VeterinaryCare ProfessionalService ' +
    'HomeAndConstructionBusiness Electrician Plumber AutoRepair LegalService AccountingService HairSalon Florist SportsActivityLocation ' +
    'Store EducationalOrganization LodgingBusiness'
  ).split(' '),
);

const CLAIMS =
  /\d|\b(?:we|our|us|wir|unser\w*|best|award\w*|two|three|five|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag)\b/iu;

const all = [...TRADES];

function namesOf(trade: Trade): string[] {
  return Object.values(trade.names).flatMap((names) => Object.values(names));
}

test('there is a trade for whoever has none of the others', () => {
  expect(TRADES.has('general')).toBe(true);
  expect(TRADES.size).toBeGreaterThanOrEqual(26);
});

describe.for(all)('%s', ([id, trade]) => {
  test('has a kebab-case id and a known type', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(SCHEMA_TYPES).toContain(trade.schemaType);
  });

  test('has nouns and names in English, German and Arabic', () => {
    for (const language of ['en', 'de', 'ar']) {
      expect(trade.noun).toHaveProperty(language);
      expect(Object.keys(trade.names[language] ?? {}).length).toBeGreaterThanOrEqual(5);
    }
  });

  test('names the same parts in English, German and Arabic, and none but those in other languages', () => {
    const keysOf = (tag: string): string[] => Object.keys(trade.names[tag] ?? {}).toSorted();
    const others = Object.keys(trade.names).flatMap(keysOf);

    expect([keysOf('de'), keysOf('ar')]).toEqual([keysOf('en'), keysOf('en')]);
    expect(keysOf('en')).toEqual(expect.arrayContaining(others));
  });

  test.each(['fr', 'es', 'it'])('names the parts that every page shows in %s', (tag) => {
    expect(Object.keys(trade.names[tag] ?? {})).toEqual(
      expect.arrayContaining(['services', 'story', 'faq', 'points', 'contact']),
    );
  });

  test('is named without a claim, a number or a day', () => {
    for (const name of namesOf(trade)) expect(name).not.toMatch(CLAIMS);
  });

  test('writes its words in lower case, each once in a language', () => {
    for (const words of Object.values(trade.words)) {
      expect(words).toEqual(words.map((word) => word.toLowerCase()));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('has drawings that exist, colours that can be shown and priors within bounds', () => {
    expect(trade.motifs.length).toBeGreaterThanOrEqual(2);
    expect(trade.motifs.filter((motif) => !MOTIFS.has(motif))).toEqual([]);

    expect(trade.colours.length).toBeGreaterThanOrEqual(4);
    // Purple is nobody's default.
    for (const [lightness, chroma, hue] of trade.colours) {
      expect(lightness).toBeGreaterThan(0.25);
      expect(lightness).toBeLessThan(0.85);
      expect(chroma).toBeLessThanOrEqual(0.24);
      expect(hue).not.toSatisfy((degrees: number) => degrees > 275 && degrees < 340);
    }

    const priors = [...Object.values(trade.axes), trade.audience.phoneShare];
    expect(priors.every((prior) => prior >= 0 && prior <= 1)).toBe(true);
    expect(trade.audience.segments.length).toBeGreaterThanOrEqual(2);
  });
});

const nouns = all
  .filter(([id]) => id !== 'general')
  .flatMap(([id, trade]) => Object.entries(trade.noun).map(([language, noun]) => ({ id, language, noun })));

test.for(nouns)('$noun ($language) is recognised as $id', ({ id, noun }) => {
  expect(recogniseTrade({ trade: noun, name: 'Name', services: [] })?.id).toBe(id);
});

test('a word belongs to one trade', () => {
  const owners = new Map<string, Set<string>>();
  for (const [id, trade] of all) {
    for (const word of Object.values(trade.words).flat()) owners.set(word, (owners.get(word) ?? new Set()).add(id));
  }

  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => `${word}: ${[...ids].join(', ')}`);
  expect(shared).toEqual([]);
});

test('each trade names the parts of its site in its own way', () => {
  const written = all.map(([, trade]) => JSON.stringify(trade.names['en']));
  expect(new Set(written).size).toBe(all.length);
});
