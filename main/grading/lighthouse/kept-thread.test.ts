import { expect, test } from 'vitest';
import { withLighthouse } from './kept-thread.ts';
import type { LighthouseThread } from './open-thread.ts';

const lent = async () => withLighthouse(async (thread) => thread);

test('the next site gets the same thread', async () => {
  const first = await lent();

  expect(await lent()).toBe(first);
});

test('two sites at once get a thread each, and one of them is kept', async () => {
  const both = Promise.withResolvers<void>();
  const threads: LighthouseThread[] = [];
  const borrow = async () =>
    withLighthouse(async (thread) => {
      if (threads.push(thread) === 2) both.resolve();
      await both.promise;
    });
  await Promise.all([borrow(), borrow()]);

  expect(new Set(threads).size).toBe(2);
  expect(threads).toContain(await lent());
});

test('a thread that ends while nobody has it is not lent again', async () => {
  const first = await lent();
  await first[Symbol.asyncDispose]();

  expect(await lent()).not.toBe(first);
});

test('a thread whose work failed is not lent again', async () => {
  const first = await lent();
  await expect(withLighthouse(async () => Promise.reject(new Error('no')))).rejects.toThrowError('no');

  expect(await lent()).not.toBe(first);
});
