import { expect, test } from 'vitest';
import { operationsBetween } from './operations-between.ts';

const text = (words: string) => ({ text: words, from: ['frame:a'] });

test.each<[string, unknown, unknown, unknown[]]>([
  ['nothing differs', { a: [1] }, { a: [1] }, []],
  ['a value', { a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 } }, [{ type: 'set', pointer: '/a/b', value: 3 }]],
  ['a text is set as a whole', { lead: text('A') }, { lead: text('B') }, [{ type: 'set', pointer: '/lead', value: text('B') }]],
  ['a property is gone', { a: 1, b: 2 }, { a: 1 }, [{ type: 'remove', pointer: '/b' }]],
  ['a property is new', { a: 1 }, { a: 1, b: 2 }, [{ type: 'set', pointer: '/b', value: 2 }]],
  ['an entry is gone', { a: ['x', 'y', 'z'] }, { a: ['x', 'z'] }, [{ type: 'remove', pointer: '/a/1' }]],
  ['two entries are gone', { a: ['x', 'y', 'z'] }, { a: ['z'] }, [{ type: 'set', pointer: '/a', value: ['z'] }]],
  ['an entry differs', { a: ['x', 'y'] }, { a: ['x', 'w'] }, [{ type: 'set', pointer: '/a/1', value: 'w' }]],
])('%s', (...[, before, after, operations]) => {
  expect(operationsBetween(before, after)).toEqual(operations);
});
