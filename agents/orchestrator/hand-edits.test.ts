import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { layHandEdits, proposalsOf, withHandEdit } from './hand-edits.ts';

const MADE = {
  heading: { text: 'made' },
  items: ['one', 'two'],
  offers: [
    { id: 'bread', name: 'Bread' },
    { id: 'rolls', name: 'Rolls' },
  ],
  'a/b': 'slash',
  'm~n': 'tilde',
};
const Any = z.looseObject({ items: z.array(z.string()) });
const lay = (made: unknown, ...edits: { pointer: string; value?: unknown; made?: unknown }[]) => layHandEdits(made, edits, Any);

describe('what was set by hand stays:', () => {
  test.each([
    ['a property', '/heading/text', 'by hand', { ...MADE, heading: { text: 'by hand' } }],
    ['an entry of a list', '/items/1', 'by hand', { ...MADE, items: ['one', 'by hand'] }],
    ['a whole list', '/items', [], { ...MADE, items: [] }],
    ['a name with a slash', '/a~1b', 'by hand', { ...MADE, 'a/b': 'by hand' }],
    ['a name with a tilde', '/m~0n', 'by hand', { ...MADE, 'm~n': 'by hand' }],
    ['a property the maker left out', '/lead', 'by hand', { ...MADE, lead: 'by hand' }],
    [
      'an entry by its id',
      '/offers/id=rolls/name',
      'by hand',
      { ...MADE, offers: [MADE.offers[0], { id: 'rolls', name: 'by hand' }] },
    ],
  ])('%s', (...[, pointer, value, expected]) => {
    expect(lay(MADE, { pointer, value })).toEqual({ value: expected, lost: [] });
  });

  test('a property taken away', () => {
    expect(lay({ items: [], lead: 'made' }, { pointer: '/lead' })).toEqual({ value: { items: [] }, lost: [] });
  });
});

test.each([
  ['an entry beyond the list', '/items/2', 'by hand'],
  ['an entry whose id is gone', '/offers/id=cake/name', 'by hand'],
  ['an entry by a name no list has', '/items/length', 0],
  ['a property of what is gone', '/quote/text', 'by hand'],
  ['the whole value', '', 'by hand'],
  ['what the schema no longer takes there', '/items', 'by hand'],
  ['what every object inherits', '/constructor/name', 'by hand'],
])('%s has no place and is kept aside', (_case, pointer, value) => {
  expect(lay(MADE, { pointer, value })).toEqual({ value: MADE, lost: [{ pointer, value }] });
});

test('one edit without a place does not take the others with it', () => {
  const bad = { pointer: '/items', value: 'no list' };
  const good = { pointer: '/heading/text', value: 'by hand' };

  expect(lay(MADE, bad, good)).toEqual({ value: { ...MADE, heading: { text: 'by hand' } }, lost: [bad] });
});

describe('in a list', () => {
  test('an edit goes with the entry of its id', () => {
    const turned = { items: [], offers: MADE.offers.toReversed() };
    const [edit] = withHandEdit([], { pointer: '/offers/0/name', value: 'Loaf' }, MADE);

    expect(edit).toEqual({ pointer: '/offers/id=bread/name', value: 'Loaf', made: 'Bread' });
    expect(layHandEdits(turned, edit ? [edit] : [], Any).value).toMatchObject({ offers: [{ name: 'Rolls' }, { name: 'Loaf' }] });
  });

  test('without ids it goes with what the maker had made there', () => {
    const edits = withHandEdit([], { pointer: '/items/0', value: 'eins' }, MADE);

    expect(layHandEdits({ items: ['two', 'one', 'three'] }, edits, Any).value).toEqual({ items: ['two', 'eins', 'three'] });
    expect(layHandEdits({ items: ['neither', 'two'] }, edits, Any).value).toEqual({ items: ['eins', 'two'] });
    expect(layHandEdits({ items: ['two', 'one', 'one'] }, edits, Any).value).toEqual({ items: ['eins', 'one', 'one'] });
  });
});

describe('a maker proposes', () => {
  const edits = withHandEdit([], { pointer: '/heading/text', value: 'by hand' }, MADE);
  const made = (text: string) => ({ ...MADE, heading: { text } });

  test.each([
    ['nothing while it makes the same', 'made', []],
    ['nothing when it comes to the same as the person', 'by hand', []],
    ['what it now makes instead', 'other', [{ pointer: '/heading/text', proposed: 'other', byHand: 'by hand' }]],
  ])('%s', (_case, text, expected) => {
    expect(proposalsOf(made(text), edits)).toEqual(expected);
  });
});

describe('one more edit', () => {
  test('inside an earlier one becomes part of it', () => {
    const whole = withHandEdit([], { pointer: '/heading', value: { text: 'by hand', sub: 'x' } }, MADE);

    expect(withHandEdit(whole, { pointer: '/heading/text', value: 'again' }, MADE)).toEqual([
      { pointer: '/heading', value: { text: 'again', sub: 'x' }, made: { text: 'made' } },
    ]);
  });

  test('around earlier ones takes their place', () => {
    const inner = withHandEdit([], { pointer: '/items/0', value: 'eins' }, MADE);

    expect(withHandEdit(inner, { pointer: '/items', value: ['a'] }, MADE)).toEqual([
      { pointer: '/items', value: ['a'], made: ['one', 'two'] },
    ]);
  });

  test('back to what was made is none', () => {
    const edits = withHandEdit([], { pointer: '/heading/text', value: 'by hand' }, MADE);

    expect(withHandEdit(edits, { pointer: '/heading/text', value: 'made' }, MADE)).toEqual([]);
  });
});

test('the value made stays as it was', () => {
  const made = structuredClone(MADE);
  lay(made, { pointer: '/items/0', value: 'by hand' });

  expect(made).toEqual(MADE);
});

test('without edits the value is handed on as it is', () => {
  expect(lay(MADE).value).toBe(MADE);
});

test.each(['heading/text', '/__proto__/polluted', '/heading/__proto__'])('the pointer %s is refused', (pointer) => {
  expect(() => withHandEdit([], { pointer, value: 'x' }, MADE)).toThrowError(expect.objectContaining({ kind: 'validation' }));
});
