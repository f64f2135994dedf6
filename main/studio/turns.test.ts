import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, promise };
}

test('while somebody works on a site another make is refused, of another site it is not', async () => {
  const turns = new Turns();
  const { open, promise } = gate();
  const first = turns.now('/a', () => promise);

  await expect(turns.now('/a', async () => 1)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await turns.now('/b', async () => 2)).toBe(2);
  open();
  await first;
  expect(await turns.now('/a', async () => 3)).toBe(3);
});

test('who waits comes one after the other, also after one that failed', async () => {
  const turns = new Turns();
  const { open, promise } = gate();
  const order: number[] = [];
  const failing = turns.now('/a', async () => {
    await promise;
    throw new Error('The ink ran out.');
  });
  const waiting = [1, 2, 3].map((number) =>
    turns.next('/a', async () => {
      order.push(number);
      await Promise.resolve();
      order.push(number);
    }),
  );

  open();
  await expect(failing).rejects.toThrowError('The ink ran out.');
  await Promise.all(waiting);
  expect(order).toEqual([1, 1, 2, 2, 3, 3]);
});
