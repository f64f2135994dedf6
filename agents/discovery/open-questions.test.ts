// The maker of questions over small clients.
import { expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import { Brief } from '../site/brief.ts';
import type { Questions } from '../site/discovery.ts';
import { ALL, GERMAN, MIDDLE, POOR, RICH, UNKNOWN } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function questionsOf(given: BriefInput): Promise<Questions> {
  return (await discovered(given)).questions;
}

async function idsOf(given: BriefInput): Promise<string[]> {
  return (await questionsOf(given)).asked.map(({ id }) => id);
}

test.for([
  [POOR, ['contact', 'services', 'address', 'hours', 'promises']],
  [UNKNOWN, ['contact', 'services', 'trade', 'address', 'hours']],
  [MIDDLE, ['address', 'hours-unread', 'legal', 'people', 'promises']],
  [RICH, ['legal', 'language']],
  [GERMAN, ['promises', 'legal', 'mail', 'story', 'people']],
] as const)('%#: the questions are %j', async ([given, ids]) => {
  expect(await idsOf(given)).toEqual(ids);
});

test('a client without a name is asked for it', async () => {
  expect(await idsOf({ ...POOR, name: 'Bakery', nameFrom: 'trade' })).toContain('name');
});

test('an answered question is not asked again, and the next one takes its place', async () => {
  const answered = await idsOf({ ...POOR, phones: ['+43 732 123456'], mails: ['brot@hofer.example'] });
  expect(answered).not.toContain('contact');
  expect(answered).toHaveLength(5);
});

test.for([
  ['a colour in words', { colours: ['the red of the old door'] }, 'colours', 'the red of the old door'],
  ['an address that is none', { web: 'soon' }, 'web', 'soon'],
  ['some prices', { services: [{ name: 'Cut', price: '£28' }, { name: 'Beard' }] }, 'prices', 'Beard'],
  ['a mail address that is none', { mails: ['office at lane'] }, 'mail', 'office at lane'],
  ['a language we cannot set', { languages: ['Portuguese'] }, 'language', 'Portuguese'],
] as const)('%s is asked about by name', async ([, given, id, named]) => {
  const rich = { ...RICH, legal: { registration: 'OC300000', regulator: 'SRA' } };
  const { asked } = await questionsOf({ ...rich, ...structuredClone(given) } as BriefInput);
  expect(asked.find((question) => question.id === id)?.question).toContain(named);
});

test('what nobody could read is passed on', async () => {
  expect((await questionsOf(UNKNOWN)).unread).toEqual(['Ask Jo about the thing.']);
  expect((await questionsOf(MIDDLE)).unread).toEqual(['Sunday: when the mood takes us']);
});

test.for(ALL)('every question to the %s client has a place in the brief and a plain default', async ([, given]) => {
  const { asked } = await questionsOf(given);
  const fields = new Set(Object.keys(Brief.shape));

  for (const { field, question, default: meanwhile } of asked) {
    expect(fields).toContain(field.split('.', 1)[0]);
    expect(question).toMatch(/[?？].*$|\.$/u);
    expect(meanwhile).toMatch(/\.$/u);
  }
});
