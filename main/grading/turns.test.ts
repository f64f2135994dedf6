import { expect, test } from 'vitest';
import { takeTurns } from './turns.ts';

test('who measures waits for the others, and they wait for it', async () => {
  const turns = takeTurns();
  const said: string[] = [];
  const visited = Promise.withResolvers<void>();
  const measured = Promise.withResolvers<void>();

  const first = turns.beside(async () => {
    await visited.promise;
    said.push('first visit');
  });
  const alone = turns.alone(async () => {
    said.push('measuring');
    await measured.promise;
    said.push('measured');
  });
  const second = turns.beside(async () => void said.push('second visit'));

  expect(said).toEqual([]);
  visited.resolve();
  await first;
  measured.resolve();
  await Promise.all([alone, second]);
  expect(said).toEqual(['first visit', 'measuring', 'measured', 'second visit']);
});

test('visits go on side by side, and two measure one after the other', async () => {
  const turns = takeTurns();
  let most = 0;
  let at = 0;
  const work = async () => {
    most = Math.max(most, (at += 1));
    await new Promise(setImmediate);
    at -= 1;
  };

  await Promise.all([turns.beside(work), turns.beside(work)]);
  expect(most).toBe(2);

  most = 0;
  await Promise.all([turns.alone(work), turns.alone(work)]);
  expect(most).toBe(1);
});

test('what fails lets the others go on', async () => {
  const turns = takeTurns();
  const failing = async () => Promise.reject(new Error('no'));

  await expect(turns.alone(failing)).rejects.toThrowError('no');
  await expect(turns.beside(failing)).rejects.toThrowError('no');
  expect(await turns.alone(async () => 'on')).toBe('on');
});
