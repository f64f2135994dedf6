import { expect, test } from 'vitest';
import type { Audit } from '../../agents/site/audit.ts';
import { Facts } from '../../agents/site/facts.ts';
import type { Slots } from '../../agents/site/slots.ts';
import { GERMAN_PARTS } from './check-words.ts';
import { MATERIAL_FIXTURE } from '../../agents/sections/material.fixture.ts';
import { inGerman } from '../grading/in-german.ts';
import { checklist, type Readiness } from './checklist.ts';

const { sitemap, contactCopy } = MATERIAL_FIXTURE;

const PAGES: Slots['pages'] = { pages: [], sections: {}, types: ['hero', 'contact'], characters: '' };
const LEGAL: Slots['legal'] = {
  pages: [{ id: 'privacy', heading: { text: 'Privacy', from: ['legal:x'] }, sections: [] }],
  footer: [],
  review: [],
};

const METADATA: Slots['metadata'] = { pages: {}, locale: 'en' };

function itemOf(id: string, slots: Partial<Slots>, rest: Partial<Readiness> = {}) {
  return checklist({ slots, audits: [], germanMessage: inGerman, ...rest }).find((item) => item.id === id);
}

function audit(severity: 'error' | 'advice'): Audit {
  const finding = {
    slot: 'pages',
    at: '',
    rule: 'links.dead',
    message: 'A link leads nowhere.',
    severity,
    certainty: 'sure' as const,
  };
  return {
    id: 'links.dead',
    dimension: 'code',
    claim: 'Links lead somewhere',
    weight: 1,
    result: { type: 'graded', score01: 0 },
    findings: [finding],
  };
}

test('every site is looked at in the same points', () => {
  expect(checklist({ slots: {}, audits: [], germanMessage: inGerman }).map(({ id }) => id)).toEqual([
    'facts',
    'findings',
    'forms',
    'legal',
    'redirects',
    'share',
    'icon',
  ]);
});

test('a fact that nobody confirmed and a question that nobody answered are named', () => {
  const guessed = { value: 'AT', source: { kind: 'inferred' as const, at: 'address' }, confirmed: false };
  const facts = { country: guessed, noun: guessed, name: { ...guessed, source: { kind: 'brief' as const, at: 'name' } } };
  const item = itemOf('facts', JSON.parse(JSON.stringify({ facts })));

  expect(item).toMatchObject({ state: 'look', words: 'Nobody has confirmed: country; the word for what the firm is.' });
  expect(item?.words).not.toContain('name');
  expect(itemOf('facts', {})).toMatchObject({ state: 'done' });
});

test.each([
  ['never graded', [], 'look'],
  ['a sure fault', [audit('error')], 'look'],
  ['advice alone', [audit('advice')], 'done'],
] as const)('findings: %s', (_case, audits, state) => {
  expect(itemOf('findings', {}, { audits })?.state).toBe(state);
});

test.each<[string, Omit<Readiness, 'germanMessage'>, string]>([
  ['a form that a function takes', { slots: { pages: PAGES }, audits: [], forms: 'function' }, 'done'],
  ['a form that opens the mail program', { slots: { pages: PAGES }, audits: [], forms: 'mail' }, 'look'],
  ['no form, but a number to call', { slots: { contactCopy }, audits: [] }, 'done'],
  ['no way to reach anybody', { slots: {}, audits: [] }, 'stop'],
])('forms: %s', (_case, readiness, state) => {
  expect(itemOf('forms', readiness.slots, readiness)?.state).toBe(state);
});

test('without a page on privacy it does not go live', () => {
  expect(itemOf('legal', {})?.state).toBe('stop');
  expect(itemOf('legal', { legal: LEGAL })?.state).toBe('done');
  expect(itemOf('legal', { legal: { ...LEGAL, review: ['The imprint.'] } })).toMatchObject({
    state: 'look',
    words: expect.stringContaining('The imprint.'),
  });
});

test('a redirect to a page that is not there stops it', () => {
  const redirects = (to: string) => ({ sitemap: { ...sitemap, redirects: [{ from: '/old.html', to }] } });
  expect(itemOf('redirects', redirects(sitemap.pages[1]?.path ?? ''))?.state).toBe('done');
  expect(itemOf('redirects', redirects('/nowhere/'))).toMatchObject({
    state: 'stop',
    words: expect.stringContaining('/old.html'),
  });
});

test('a site that does not say where it is is told where visitors see it, once it is live', () => {
  const known = { sitemap: { ...sitemap, pages: [] }, metadata: METADATA };
  expect(itemOf('share', known)).toMatchObject({ state: 'look', address: undefined });

  const address = 'https://hofer.example/';
  expect(itemOf('share', known, { address })).toMatchObject({ state: 'look', address, words: expect.stringContaining(address) });
  const said = { ...known, metadata: { ...METADATA, origin: 'https://hofer.example' } };
  expect(itemOf('share', said, { address })).toMatchObject({ state: 'done' });
});

const GUESSED = {
  facts: { country: { value: 'AT', source: { kind: 'inferred', at: 'address' }, confirmed: false } },
  questions: { asked: [{ question: 'When exactly is it open? These lines could not be read: noon.', why: 'x', default: 'x' }] },
};
const LINE = 'Not in the brief, so not on the page: the postal address.';
const IN_GERMAN: { id: string; slots: Partial<Slots>; rest?: Partial<Readiness>; german: string }[] = [
  {
    id: 'facts',
    slots: JSON.parse(JSON.stringify(GUESSED)),
    german:
      'Niemand hat bestätigt: Land. Den Kunden noch fragen: Wann genau ist geöffnet? Diese Zeilen waren nicht zu lesen: noon.',
  },
  { id: 'legal', slots: { legal: LEGAL }, german: 'Es gibt: Datenschutz.' },
  {
    id: 'legal',
    slots: { legal: { ...LEGAL, review: [LINE, LINE, LINE, LINE] } },
    german: `${'Nicht im Briefing, also nicht auf der Seite: die Postanschrift. '.repeat(3)}Und 1 weitere.`,
  },
  {
    id: 'findings',
    slots: {},
    rest: { audits: [audit('error')], germanMessage: () => 'Ein Link führt ins Leere.' },
    german: 'Ein Link führt ins Leere.',
  },
];

test.each(IN_GERMAN)('$id: every word of it has its German, “$german”', ({ id, slots, rest, german }) => {
  expect(itemOf(id, slots, rest)?.german.words).toBe(german);
});

test('the name of every fact that can be guessed has its German', () => {
  const parts = [...Object.keys(Facts.shape), ...Object.keys(Facts.shape.legal.shape)];
  expect(parts.filter((part) => GERMAN_PARTS[part] === undefined)).toEqual([]);
});
