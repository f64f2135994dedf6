// Every Text in a value is found at its JSON pointer.
import { expect, test } from 'vitest';
import { textsOf } from './texts.ts';

test('finds texts in lists and records, and nothing else', () => {
  const text = { text: 'Bread', from: ['facts.name'] };
  const value = { heading: text, 'a/b~c': [{ name: text, id: 'x' }], absent: undefined, none: null, count: 3 };

  expect(textsOf(value)).toEqual([
    { at: '/heading', text },
    { at: '/a~1b~0c/0/name', text },
  ]);
});

test('takes no text without a source', () => {
  expect(textsOf({ heading: { text: 'Bread', from: [] } })).toEqual([]);
});
