import { expect, test } from 'vitest';
import { onceEach } from './once-each.ts';

test('what follows from one object is worked out once, nothing among it', () => {
  const asked: object[] = [];
  const nothingOf = onceEach((part: object) => void asked.push(part));
  const one = { name: 'Rye' };

  nothingOf(one);
  nothingOf(one);
  nothingOf({ ...one });

  expect(asked).toHaveLength(2);
});
