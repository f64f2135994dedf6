// One grading as a stream of events: leaving the stream stops it.
import type { GradingEvent, GradingView } from '../../preload/contract/findings.ts';
import { EventQueue } from './event-queue.ts';

/** Two for each page of a large site. */
const MOST_UNREAD_EVENTS = 4096;

interface Followed {
  signal: AbortSignal;
  onEvent(this: void, event: GradingEvent): void;
}

type Start = (followed: Followed) => Promise<GradingView>;

/** @throws what the grading throws, unless it was stopped */
export async function* gradingStream(start: Start, signal: AbortSignal | undefined): AsyncGenerator<GradingEvent, void, void> {
  const queue = new EventQueue<GradingEvent>(MOST_UNREAD_EVENTS);
  const left = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, left.signal]) : left.signal;

  const grading = follow(start({ signal: stopped, onEvent: (event) => queue.push(event) }), { queue, stopped });
  try {
    yield* queue;
  } finally {
    left.abort();
    await grading;
  }
}

interface Following {
  queue: EventQueue<GradingEvent>;
  stopped: AbortSignal;
}

async function follow(grading: Promise<GradingView>, { queue, stopped }: Following): Promise<void> {
  try {
    queue.push({ type: 'graded', grading: await grading });
    queue.end();
  } catch (error) {
    if (stopped.aborted) queue.end();
    else queue.fail(error);
  }
}
