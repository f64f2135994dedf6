// The home page says each thing once, and leaves out what it has no material for.
import { expect, test } from 'vitest';
import { textsOf } from '../grounding/texts.ts';
import { overlaps } from '../wording/sentences.ts';
import { crafted } from './testing/crafted.ts';
import { ENGLISH_BAKERY, POOR, sample, SAMPLES } from './testing/samples.ts';

test.each(Object.entries(SAMPLES))('for %s the lead does not repeat the headline', async (_, given) => {
  const { homeCopy } = await crafted(given);
  const others = [homeCopy.lead, homeCopy.kicker].filter((text) => text !== undefined);
  expect(others.filter((text) => overlaps(text, homeCopy.headline))).toEqual([]);
});

test('a poor brief gives a headline and a closing line, no empty sections', async () => {
  expect(Object.keys((await crafted(POOR)).homeCopy).toSorted()).toEqual(['closing', 'headline']);
});

test('a client of one line says where, under the headline where every first screen shows it', async () => {
  const given = sample({
    language: 'de',
    name: 'Fahrradwerkstatt Kogler',
    single: { noun: 'Fahrradwerkstatt' },
    address: { city: 'Bamberg' },
  });
  const { homeCopy } = await crafted(given);
  expect(homeCopy.kicker).toBeUndefined();
  expect([homeCopy.headline.text, homeCopy.lead?.text].join(' ')).toContain('Bamberg');
});

test('a rich brief fills every section', async () => {
  expect(Object.keys((await crafted(ENGLISH_BAKERY)).homeCopy).toSorted()).toEqual(
    ['kicker', 'headline', 'lead', 'offers', 'points', 'figures', 'story', 'quote', 'visit', 'closing'].toSorted(),
  );
});

test('long sentences stay whole', async () => {
  const long = `It was built by hand ${'and by hand again '.repeat(30)}from 900 bricks.`;
  const { homeCopy } = await crafted(
    sample({ language: 'en', name: 'Oven', single: { description: long }, lists: { story: [long] } }),
  );
  expect(homeCopy.lead?.text).toBe(long);
});

test('two bakeries do not read alike', async () => {
  const other = sample({
    language: 'en',
    name: 'Crumb & Co',
    trade: 'bakery',
    single: { noun: 'bakery', description: 'Rolls and rye in Leith, from six in the morning.', country: 'GB' },
    address: { street: '1 Shore', city: 'Leith' },
    lists: {
      promises: ['Every roll costs 60p.', 'Nothing is frozen.', 'No sugar in the bread.'],
      story: ['We began with one tray in 2016.'],
    },
    offers: [{ name: 'Roll' }],
    action: { kind: 'order' },
  });
  const [ours, theirs] = [await crafted(ENGLISH_BAKERY), await crafted(other)].map(({ homeCopy }) =>
    textsOf(homeCopy)
      .filter(({ text }) => text.from.some((source) => source.startsWith('facts.')))
      .map(({ text }) => text.text),
  );

  expect(ours?.filter((text) => theirs?.includes(text))).toEqual([]);
});

test('frames alternate with the name', async () => {
  const names = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy'];
  const mores = await Promise.all(
    names.map(
      async (name) => (await crafted(sample({ language: 'en', name, offers: [{ name: 'Chair' }] }))).homeCopy.offers?.more.text,
    ),
  );
  expect(new Set(mores).size).toBe(3);
});

test.each(Object.entries(SAMPLES))('for %s nothing is said twice', async (_, given) => {
  const { headline, lead, points, story, closing } = (await crafted(given)).homeCopy;
  const said = [headline, lead, closing.heading, ...(points?.items ?? []), ...(story?.paragraphs ?? [])].flatMap(
    (text) => text?.text ?? [],
  );
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
});

test('the story on the home page begins where somebody is named', async () => {
  const story = ['She works weekdays only.', 'The workshop stands in a yard in Hull.', 'It has one window.'];
  const told = async (lines: string[]) => {
    const { homeCopy } = await crafted(
      sample({ language: 'en', name: 'Ash', single: { description: 'Piano tuning in Hull.' }, lists: { story: lines } }),
    );
    return homeCopy.story?.paragraphs[0]?.text;
  };

  expect(await told(story.slice(0, 1))).toBeUndefined();
  expect(await told(story)).not.toBe(story[0]);
});
