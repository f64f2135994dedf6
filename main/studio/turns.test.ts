import { once } from 'node:events';
import { expect, test } from 'vitest';
import { Turns, type Watcher } from './turns.ts';

const WATCHER: Watcher = { signal: new AbortController().signal, onEvent: () => undefined };

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, promise };
}

test('while somebody works on a site another make is refused, of another site it is not', async () => {
  const turns = new Turns();
  const { open, promise } = gate();
  const first = turns.now('/a', () => promise, WATCHER);

  await expect(turns.now('/a', async () => 1, WATCHER)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await turns.now('/b', async () => 2, WATCHER)).toBe(2);
  open();
  await first;
  expect(await turns.now('/a', async () => 3, WATCHER)).toBe(3);
});

test('whoever was stopped is waited for', async () => {
  const turns = new Turns();
  const stop = new AbortController();
  const { open, promise } = gate();
  const stopping = turns.now('/a', () => promise, { ...WATCHER, signal: stop.signal });
  stop.abort();
  const again = turns.now('/a', async () => 'made', WATCHER);

  open();
  await stopping;
  expect(await again).toBe('made');
});

test('a window that asks again stops the run it lost sight of, and no other window’s', async () => {
  const turns = new Turns();
  const first = turns.now('/a', ({ signal }) => once(signal, 'abort'), { ...WATCHER, window: 'one' });

  await expect(turns.now('/a', async () => 1, { ...WATCHER, window: 'two' })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await turns.now('/a', async () => 'made', { ...WATCHER, window: 'one' })).toBe('made');
  await first;
});

test('a make waits for whoever goes back or forth in the past', async () => {
  const turns = new Turns();
  const { open, promise } = gate();
  const undoing = turns.next('/a', () => promise);
  const made = turns.now('/a', async () => 'made', WATCHER);

  open();
  await undoing;
  expect(await made).toBe('made');
});

test('who waits comes one after the other, also after one that failed', async () => {
  const turns = new Turns();
  const { open, promise } = gate();
  const order: number[] = [];
  const fail = async () => {
    await promise;
    throw new Error('The ink ran out.');
  };
  const failing = turns.now('/a', fail, WATCHER);
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
