import { expect, test } from 'vitest';
import { onceEachText } from './once-each-text.ts';

function counted() {
  const asked: string[] = [];
  return { asked, lengthOf: onceEachText((text, setting) => (asked.push(setting + text), text.length)) };
}

test('a text is worked out once in each setting', () => {
  const { asked, lengthOf } = counted();

  expect([lengthOf('Rye'), lengthOf('Rye'), lengthOf('Rye', 'de'), lengthOf('Rye', 'de')]).toEqual([3, 3, 3, 3]);
  expect(asked).toEqual(['Rye', 'deRye']);
});

test('so many texts that they would fill the memory are forgotten', () => {
  const { asked, lengthOf } = counted();
  for (let index = 0; index < 5_000; index++) lengthOf(`loaf ${index}`);
  lengthOf('loaf 0');

  expect(asked.at(-1)).toBe('loaf 0');
  expect(asked).toHaveLength(5_001);
});

test('a long text is not kept', () => {
  const { asked, lengthOf } = counted();
  lengthOf('x'.repeat(300));
  lengthOf('x'.repeat(300));

  expect(asked).toHaveLength(2);
});
