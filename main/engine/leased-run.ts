// One run under its lease: renewed while it goes on, stopped when told to, left in the state it came to.
import { SitewrightError } from '../../agents/site/error.ts';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { Unanswered } from '../../agents/unanswered.ts';
import type { Store } from '../store/store.ts';
import type { Lease, RunLeft, SendJob } from '../store/runs/run-types.ts';
import { createEventRecorder, type EventRecorder } from './event-recorder.ts';
import { attempt, type AttemptLimits } from './step-attempts.ts';
import type { Workflow, WorkflowEnd } from './workflow.ts';

export interface LeasedRunMeans {
  store: Pick<Store, 'ledger' | 'events' | 'budget'>;
  workflow: Workflow;
  limits: AttemptLimits;
  /** Undefined: the lease lasts as long as this process. */
  leaseSeconds: number | undefined;
  send: SendJob;
  /** Stops the run. */
  signal: AbortSignal;
  onEvent(this: void, event: RunEvent): void;
  /** There is something new to read of the run. */
  onNews(this: void): void;
  /** Its end could not be written down; to be tried again before the next run. */
  onUnwritten(this: void, write: () => Promise<unknown>): void;
  onFault(this: void, error: unknown): void;
}

/** As the reason to stop: the run goes back to the queue, for another worker or another day. */
export const GIVEN_BACK = new SitewrightError('cancelled', 'The program ends; the run goes on when it is started again.');

/**
 * @returns the workflow's result
 * @throws what the workflow failed with, after that was written down; SitewrightError `conflict` when another worker has the run now,
 *   `precondition` when it waits for a person
 */
export async function doLeasedRun(lease: Lease, means: LeasedRunMeans): Promise<unknown> {
  const { store, onNews, onFault } = means;
  const stop = new AbortController();
  const signal = AbortSignal.any([means.signal, stop.signal]);
  const recorder = createEventRecorder(async (events) => {
    await store.events.append(lease, events);
    onNews();
  });
  const stopRenewing = keepLease(lease, means, stop);

  try {
    const [done] = await Promise.allSettled([begin(lease, { ...means, signal }, recorder)]);
    const { unwritten, faults } = await recorder.rest();
    for (const fault of faults) onFault(fault);
    await leave(lease, { ...leftAs(done, signal), events: unwritten }, means);

    if (done.status === 'rejected') throw signal.aborted ? reasonOf(signal, done.reason) : done.reason;
    if (done.value.type === 'waiting') throw waits();
    return done.value.result;
  } finally {
    stopRenewing();
    onNews();
  }
}

async function leave(lease: Lease, left: RunLeft, { store, send, onUnwritten }: LeasedRunMeans): Promise<void> {
  const write = () => store.ledger.leave(lease, left, send);

  const isHeld = await write().catch((error: unknown) => {
    onUnwritten(write);
    throw left.error ? new SitewrightError(left.error.kind, left.error.message, { cause: error }) : error;
  });
  if (!isHeld) throw takenOver();
}

async function begin(lease: Lease, means: LeasedRunMeans, recorder: EventRecorder): Promise<WorkflowEnd> {
  const { store, workflow, limits, signal, onEvent } = means;
  const asked = lease.attempt === 1 ? [] : await store.ledger.questions(lease.runId);
  const answers = new Map(asked.flatMap(({ name, answer }) => (answer === undefined ? [] : [[name, answer]])));

  return workflow({
    lease,
    signal,
    budget: store.budget(lease),
    attempt: (work) => attempt(work, { signal, limits }),

    async ask(question) {
      const answer = answers.get(question.name);
      if (answer === undefined) throw new Unanswered(question);
      return answer;
    },

    onEvent(event) {
      recorder.record(event);
      onEvent(event);
    },
  });
}

const STOPPED = 'Stopped. Finished steps are kept; make it again to go on.';

/** Three times within a lease, so that one renewal may be late or fail. */
const RENEWALS = 3;

/** @returns how to stop it */
function keepLease(lease: Lease, { store, leaseSeconds }: LeasedRunMeans, stop: AbortController): () => void {
  if (leaseSeconds === undefined) return () => undefined;

  let heldUntil = Date.now() + leaseSeconds * 1000;
  const renew = async (): Promise<void> => {
    const askedAt = Date.now();
    const answer = await store.ledger.renew(lease, leaseSeconds).catch(() => 'unknown' as const);
    if (answer === 'held') heldUntil = askedAt + leaseSeconds * 1000;
    if (answer === 'cancelled') stop.abort(stopped());
    if (answer === 'lost' || Date.now() > heldUntil) stop.abort(takenOver());
  };

  const timer = setInterval(() => void renew(), (leaseSeconds * 1000) / RENEWALS);
  return () => clearInterval(timer);
}

function leftAs(done: PromiseSettledResult<WorkflowEnd>, signal: AbortSignal): RunLeft {
  if (done.status === 'rejected') {
    if (signal.reason === GIVEN_BACK) return { state: 'queued' };
    const error = asRunError(done.reason);
    return { state: signal.aborted || error.kind === 'cancelled' ? 'cancelled' : 'failed', error };
  }

  const end = done.value;
  switch (end.type) {
    case 'done':
      return { state: 'done', result: end.result, counts: end.counts, durationMs: end.durationMs };
    case 'waiting':
      return { state: 'waiting', questions: end.questions };
  }
}

/** What was under way says only that it was broken off. */
function reasonOf(signal: AbortSignal, error: unknown): unknown {
  const { reason }: { reason: unknown } = signal;
  if (error instanceof SitewrightError) return error;
  return reason instanceof SitewrightError ? reason : new SitewrightError('cancelled', STOPPED, { cause: error });
}

function asRunError(error: unknown): NonNullable<RunLeft['error']> {
  if (error instanceof SitewrightError) return { kind: error.kind, message: error.message };
  return { kind: 'internal', message: error instanceof Error ? error.message : String(error) };
}

export function stopped(): SitewrightError {
  return new SitewrightError('cancelled', STOPPED);
}

function takenOver(): SitewrightError {
  return new SitewrightError('conflict', 'Another worker goes on with this run. Look at it there.');
}

export function waits(): SitewrightError {
  return new SitewrightError(
    'precondition',
    'The run waits for an answer. It goes on by itself when its questions are answered.',
  );
}
