// Offers stand in their groups; nothing is shown that the client did not give.
import { expect, test } from 'vitest';
import { crafted } from './testing/crafted.ts';
import { ENGLISH_BAKERY, GERMAN_BAKERY, POOR, sample } from './testing/samples.ts';

test('offers stand in groups by category, those without one first', async () => {
  const { servicesCopy } = await crafted(ENGLISH_BAKERY);
  expect(servicesCopy.groups.map(({ heading, offers }) => [heading?.text, offers.map((offer) => offer.name.text)])).toEqual([
    [undefined, ['Gift card']],
    ['Bread', ['Rye loaf']],
    ['Courses', ['Bread course']],
  ]);
});

test('an offer quotes its price as the client writes it', async () => {
  const { servicesCopy } = await crafted(GERMAN_BAKERY);
  expect(servicesCopy.groups[0]?.offers[0]).toEqual({
    id: 'offer-1',
    name: { text: 'Bauernbrot', from: ['services.offers.0.name'] },
    price: { text: '4,80 €', from: ['services.offers.0.price'] },
  });
});

test('a lead is a statement about the offers that stands nowhere else', async () => {
  const statements = ['The town has a harbour.', 'Every chair is oiled twice.', 'Each chair leaves with its drawing.'];
  const given = sample({
    language: 'en',
    name: 'Ash',
    single: { description: 'A workshop in Hull.' },
    lists: { promises: ['No chair is made before it is paid for.'], statements },
    offers: [{ name: 'Chair' }],
  });
  const { servicesCopy, homeCopy } = await crafted(given);

  expect(statements.slice(1)).toContain(servicesCopy.lead?.text);
  expect([homeCopy.headline, homeCopy.lead, homeCopy.closing.heading]).not.toContainEqual(servicesCopy.lead);
});

test('a brief without offers gives no groups, steps, cases or timetable', async () => {
  const { groups, steps, cases, timetable, lead } = (await crafted(POOR)).servicesCopy;
  expect({ groups, steps, cases, timetable, lead }).toEqual({ groups: [] });
});

test('a timetable keeps the client’s days and times', async () => {
  const given = sample({
    language: 'en',
    name: 'Loft',
    trade: 'yoga',
    more: { timetable: [{ day: 'Monday', entries: [{ time: '7 am', what: 'Slow flow', who: 'Tamsin' }, { what: 'Rest' }] }] },
  });
  expect((await crafted(given)).servicesCopy.timetable?.days).toEqual([
    {
      day: { text: 'Monday', from: ['facts.timetable.0.day'] },
      entries: [
        {
          time: { text: '7 am', from: ['facts.timetable.0.entries.0.time'] },
          what: { text: 'Slow flow', from: ['facts.timetable.0.entries.0.what'] },
          who: { text: 'Tamsin', from: ['facts.timetable.0.entries.0.who'] },
        },
        { what: { text: 'Rest', from: ['facts.timetable.0.entries.1.what'] } },
      ],
    },
  ]);
});
