import { expect, test } from 'vitest';
import { newestOnly } from './newest-only.ts';

test('while one is answered, only the newest of the others waits', async () => {
  const asked: number[] = [];
  const answers: (() => void)[] = [];
  const ask = newestOnly<number>(async (question) => {
    asked.push(question);
    await new Promise<void>((resolve) => answers.push(resolve));
  });

  const all = [ask(1), ask(2), ask(3)];
  answers[0]?.();
  await expect.poll(() => asked).toEqual([1, 3]);
  answers[1]?.();
  await Promise.all(all);
  expect(asked).toEqual([1, 3]);
});

test('after a refusal the next is asked', async () => {
  const ask = newestOnly<number>((question) => (question === 1 ? Promise.reject(new Error('no')) : Promise.resolve()));

  await expect(ask(1)).rejects.toThrow('no');
  await expect(ask(2)).resolves.toBeUndefined();
});
