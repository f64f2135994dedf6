import { expect, test } from 'vitest';
import { keepHandEdits } from './hand-edits.ts';
import type { Revision } from './journal.ts';

const MADE = { heading: { text: 'made' }, items: ['one', 'two'], 'a/b': 'slash', 'm~n': 'tilde' };

function edited(handEdited: string[], value: unknown): Revision {
  return { slot: 'homeCopy', value, author: 'designer', handEdited };
}

test.each([
  ['a property', '/heading/text', { heading: { text: 'by hand' } }, { ...MADE, heading: { text: 'by hand' } }],
  ['an entry of a list', '/items/1', { items: ['x', 'by hand'] }, { ...MADE, items: ['one', 'by hand'] }],
  ['a whole list', '/items', { items: [] }, { ...MADE, items: [] }],
  ['a name with a slash', '/a~1b', { 'a/b': 'by hand' }, { ...MADE, 'a/b': 'by hand' }],
  ['a name with a tilde', '/m~0n', { 'm~n': 'by hand' }, { ...MADE, 'm~n': 'by hand' }],
  ['a property the maker left out', '/lead', { lead: 'by hand' }, { ...MADE, lead: 'by hand' }],
])('%s typed by hand stays', (...[, pointer, value, expected]) => {
  expect(keepHandEdits(MADE, edited([pointer], value))).toEqual({ value: expected, handEdited: [pointer], lost: [] });
});

test.each([
  ['an entry beyond the list', '/items/2', { items: ['x', 'y', 'by hand'] }],
  ['a property of what is gone', '/quote/text', { quote: { text: 'by hand' } }],
  ['a value that is not there', '/heading/text', {}],
  ['the whole value', '', 'by hand'],
])('%s is lost, and said to be', (_case, pointer, value) => {
  expect(keepHandEdits(MADE, edited([pointer], value))).toEqual({ value: MADE, handEdited: [], lost: [pointer] });
});

test('the value made stays as it was', () => {
  const made = structuredClone(MADE);
  keepHandEdits(made, edited(['/heading/text'], { heading: { text: 'by hand' } }));

  expect(made).toEqual(MADE);
});

test('without edits the value is handed on as it is', () => {
  expect(keepHandEdits(MADE, undefined).value).toBe(MADE);
  expect(keepHandEdits(MADE, edited([], {})).value).toBe(MADE);
});

test.each(['heading/text', '/__proto__/polluted', '/heading/__proto__'])('the pointer %s is refused', (pointer) => {
  expect(() => keepHandEdits(MADE, edited([pointer], MADE))).toThrowError(expect.objectContaining({ kind: 'validation' }));
});
