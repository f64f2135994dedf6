import { expect, test } from 'vitest';
import { UnderWay } from './under-way.ts';

const untouched = new AbortController().signal;

test('closing stops what goes on and waits for its end', async () => {
  const works = new UnderWay();
  const steps: string[] = [];
  const work = works.do(untouched, async (signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    steps.push('stopped');
    await new Promise((resolve) => setImmediate(resolve));
    steps.push('cleaned up');
  });

  await works.close();
  expect(steps).toEqual(['stopped', 'cleaned up']);
  await work;
});

test('closing does not fail because the work did', async () => {
  const works = new UnderWay();
  const work = works.do(untouched, async () => Promise.reject(new Error('no bread')));

  await Promise.all([expect(work).rejects.toThrow('no bread'), works.close()]);
});

test('nothing begins once it is closed', async () => {
  const works = new UnderWay();
  await works.close();

  await expect(works.do(untouched, async () => 'bread')).rejects.toMatchObject({ kind: 'cancelled' });
});
