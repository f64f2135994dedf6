import { once } from 'node:events';
import { expect, test } from 'vitest';
import { SitewrightError } from '../../agents/site/error.ts';
import type { StudioEvent } from '../../preload/contract/run.ts';
import type { MakeSummary } from '../making/summary.ts';
import type { Watching } from '../engine/engine.ts';
import { runStream } from './run-stream.ts';

const SUMMARY: MakeSummary = {
  outcome: 'done',
  project: 'p1',
  name: 'Bakery Hofer',
  direction: 'craft',
  out: '/sites/p1',
  pages: [],
  bytes: 0,
  files: 0,
  changedFiles: 0,
  questions: [],
  unread: [],
  refused: [],
  steps: { made: 0, kept: 0, failed: 0, skipped: 0 },
  receipt: [],
  durationMs: 0,
};

const STEP = { type: 'step-start', runId: 'r1', agent: 'sitemap' } as const;

/** Says one thing, then waits to be stopped. */
async function untilStopped({ onEvent, signal }: Watching): Promise<MakeSummary> {
  onEvent(STEP);
  await once(signal, 'abort');
  throw new SitewrightError('cancelled', 'Stopped.');
}

test('a run is told as it goes, and ends with the project it wrote', async () => {
  const told: StudioEvent[] = [];
  const run = async ({ onEvent }: Watching) => {
    onEvent(STEP);
    return SUMMARY;
  };

  for await (const event of runStream(run, undefined)) told.push(event);
  expect(told).toEqual([STEP, { type: 'site-written', projectId: 'p1' }]);
});

test('leaving the stream stops the run and waits for its end', async () => {
  let watched: AbortSignal | undefined;
  const run = (watching: Watching) => {
    watched = watching.signal;
    return untilStopped(watching);
  };

  for await (const event of runStream(run, undefined)) {
    expect(event).toEqual(STEP);
    break;
  }
  expect(watched?.aborted).toBe(true);
});

test('a connection that ends stops the run, which says so', async () => {
  const connection = new AbortController();

  await expect(async () => {
    for await (const event of runStream(untilStopped, connection.signal)) {
      expect(event).toEqual(STEP);
      connection.abort();
    }
  }).rejects.toMatchObject({ kind: 'cancelled' });
});
