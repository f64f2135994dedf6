// The maker of facts over small clients.
import { describe, expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import { ALL, ARABIC, GERMAN, MIDDLE, POOR, RICH, UNKNOWN } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function factsOf(given: BriefInput): Promise<Awaited<ReturnType<typeof discovered>>['facts']> {
  return (await discovered(given)).facts;
}

const SEAMSTRESS: BriefInput = {
  kind: 'text',
  name: 'Élodie Marchand',
  trade: 'couturière',
  services: [{ name: 'Fermeture éclair' }],
};

const TAVERNA: BriefInput = {
  kind: 'text',
  name: 'To Karnagio',
  statements: ['A Greek taverna on the old harbour.'],
  services: [{ name: 'Fried zucchini flowers' }],
};

describe('trade and noun', () => {
  test.for([
    [POOR, 'bakery', false, 'bakery'],
    [UNKNOWN, 'general', false, undefined],
    [TAVERNA, 'restaurant', false, 'restaurant'],
    [MIDDLE, 'hairdresser', true, 'hairdresser'],
    [RICH, 'law', true, 'firm of solicitors'],
    [GERMAN, 'bakery', true, 'Sauerteigbäckerei'],
    [ARABIC, 'bakery', false, 'مخبز'],
    [{ ...ARABIC, trade: 'bakery' }, 'bakery', true, 'مخبز'],
    [{ ...POOR, trade: 'umbrella repair', name: 'Rain' }, 'general', false, 'umbrella repair'],
    [SEAMSTRESS, 'general', false, 'couturière'],
    [{ ...GERMAN, trade: 'bakery' }, 'bakery', true, 'Bäckerei'],
    [{ ...POOR, trade: 'Yorkshire bakery' }, 'bakery', true, 'Yorkshire bakery'],
  ] as const)('%j', async ([given, trade, isConfirmed, noun]) => {
    const facts = await factsOf(given);
    expect(facts.trade).toMatchObject({ value: trade, confirmed: isConfirmed });
    expect(facts.noun?.value).toBe(noun);
  });
});

test('a name that is only what the client is waits for a person to confirm it', async () => {
  const unnamed = await factsOf({ kind: 'text', name: 'Hundesalon', nameFrom: 'trade', trade: 'Hundesalon' });
  expect(unnamed.name).toEqual({ value: 'Hundesalon', source: { kind: 'inferred', at: 'trade' }, confirmed: false });
  expect((await factsOf(POOR)).name.confirmed).toBe(true);
});

test.for([
  'Free parking behind the hotel.',
  'A saddler’s workshop opposite the dentist.',
  'Wir arbeiten für Hotels und Restaurants.',
  'The baker next door lends us his oven.',
] as const)('“%s” says nothing of the trade', async (statement) => {
  expect((await factsOf({ ...TAVERNA, name: 'Wolf & Daughter', statements: [statement] })).trade.value).not.toMatch(
    /guesthouse|dentist|restaurant|bakery/,
  );
});

test('a day that is closed in winter is open on all other days of the year', async () => {
  const daily = { days: 'Daily', times: '9-18' };
  const daysOf = async (times: string) => {
    const facts = await factsOf({ kind: 'text', name: 'Café Nord', hours: [daily, { days: 'Monday', times }] });
    return facts.hours[0]?.value.days;
  };

  expect(await daysOf('closed in winter')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await daysOf('closed')).toEqual([2, 3, 4, 5, 6, 7]);
});

describe('country', () => {
  test.for([
    [POOR, undefined],
    [RICH, { value: 'GB', source: { kind: 'brief', at: 'address.country' }, confirmed: true }],
    [MIDDLE, { value: 'GB', source: { kind: 'inferred', at: 'phones.1' }, confirmed: false }],
    [ARABIC, { value: 'JO', source: { kind: 'brief', at: 'address.country' }, confirmed: true }],
  ] as const)('%j', async ([given, country]) => {
    expect((await factsOf(given)).country).toEqual(country);
  });
});

describe('legal form', () => {
  test.for([
    ['Hofer GmbH', 'GmbH'],
    ['Hofer & Sohn GmbH & Co. KG', 'GmbH & Co. KG'],
    ['Maria Hofer e.U.', 'e.U.'],
    ['Thorne Ashby LLP', 'LLP'],
    ['Lane Cuts Ltd', 'Ltd'],
    ['Quay LLC', 'LLC'],
    ['Muster AG', 'AG'],
  ] as const)('%s is a %s', async ([name, form]) => {
    const { legal } = await factsOf({ kind: 'text', name });
    expect(legal.form).toEqual({ value: form, source: { kind: 'inferred', at: 'name' }, confirmed: false });
    expect(legal.entity).toMatchObject({ value: name, confirmed: false });
  });

  test.for(['Bakery Hofer', 'Imago', 'AGORA', 'The Limited Edition'])('%s has none', async (name) => {
    expect((await factsOf({ kind: 'text', name })).legal).toEqual({});
  });

  test('what the client says of it stands before what the name tells', async () => {
    const { legal } = await factsOf({
      kind: 'profile',
      name: 'Hofer GmbH',
      legal: { entity: 'Hofer Brot AG', form: 'Aktiengesellschaft' },
    });
    expect(legal.entity).toMatchObject({ value: 'Hofer Brot AG', confirmed: true, source: { at: 'legal.entity' } });
    expect(legal.form).toMatchObject({ value: 'Aktiengesellschaft', confirmed: true, source: { at: 'legal.form' } });
  });
});

test('phones and mails that are the same stand once', async () => {
  const { phones } = await factsOf(MIDDLE);
  expect(phones.map(({ value, source }) => [value.e164, source.at])).toEqual([['+441134960142', 'phones.0']]);

  const { mails } = await factsOf(RICH);
  expect(mails.map(({ value }) => value)).toEqual(['office@thorneashby.example']);
});

test('hours that cannot be read are no facts', async () => {
  const { hours } = await factsOf(MIDDLE);
  expect(hours.map(({ value, source }) => [value.days, source.at])).toEqual([[[2, 3, 4, 5, 6], 'hours.0']]);
});

test('statements are the brief’s and the description’s, each once', async () => {
  const { statements } = await factsOf(RICH);
  expect(statements.map(({ value, source }) => [source.at, value])).toEqual([
    ['statements.0', 'The office is on Micklegate.'],
    ['statements.1', 'We expect to see you again.'],
    ['description', 'A firm of solicitors in York for wills, probate and houses.'],
  ]);
});

test.for([
  ['hofer.example', 'https://hofer.example'],
  ['http://hofer.example/start?x=1', 'http://hofer.example'],
  ['soon', undefined],
  ['two words', undefined],
] as const)('the address %s is read as %s', async ([web, origin]) => {
  expect((await factsOf({ ...POOR, web })).web?.value).toBe(origin);
});

test.for(ALL)('every fact of the %s client says where it stands in the brief', async ([, given]) => {
  const { brief, facts } = await discovered(given);
  const sources = JSON.stringify(facts).matchAll(/"at":"([^"]+)"/gu);

  for (const [, at = ''] of sources) {
    const value = at.split('.').reduce<unknown>((inner, key) => Object(inner)[key], brief);
    expect(value).toBeDefined();
  }
});

test('the same brief gives the same facts', async () => {
  expect(await factsOf(RICH)).toEqual(await factsOf(structuredClone(RICH)));
});
