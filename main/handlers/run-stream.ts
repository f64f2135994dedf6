// One run as a stream of events: leaving the stream stops the run.
import type { StudioEvent } from '../../preload/contract/run.ts';
import type { MakeSummary } from '../making/summary.ts';
import type { Watching } from '../engine/engine.ts';
import { EventQueue } from './event-queue.ts';

/** A run of 34 agents says about 70 things. */
const MOST_UNREAD_EVENTS = 4096;

type Start = (watching: Watching) => Promise<MakeSummary>;

/** @throws what the run throws, after the events that came before it */
export async function* runStream(start: Start, signal: AbortSignal | undefined): AsyncGenerator<StudioEvent, void, void> {
  const queue = new EventQueue<StudioEvent>(MOST_UNREAD_EVENTS);
  const left = new AbortController();
  const watching = {
    signal: signal ? AbortSignal.any([signal, left.signal]) : left.signal,
    onEvent: (event: StudioEvent) => queue.push(event),
  };

  const run = follow(start(watching), queue);
  try {
    yield* queue;
  } finally {
    left.abort();
    await run;
  }
}

async function follow(run: Promise<MakeSummary>, queue: EventQueue<StudioEvent>): Promise<void> {
  try {
    const { project } = await run;
    queue.push({ type: 'site-written', projectId: project });
    queue.end();
  } catch (error) {
    queue.fail(error);
  }
}
