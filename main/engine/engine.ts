// Runs in and out: submitted with their jobs, taken by workers, followed, stopped, answered. One engine a process.
import { EventEmitter, once } from 'node:events';
import { hostname } from 'node:os';
import { SitewrightError } from '../../agents/site/error.ts';
import type { RunEvent } from '../../agents/site/run-event.ts';
import type { Store } from '../store/store.ts';
import type { Hold } from '../store/runs/run-lease.ts';
import type { QuestionAnswer } from '../store/runs/run-questions.ts';
import type { Lease, RunOrder, RunRecord, RunState, SendJob } from '../store/runs/run-types.ts';
import type { JobQueue } from './job-queue.ts';
import { doLeasedRun, GIVEN_BACK, stopped, waits } from './leased-run.ts';
import { LIMITS, type EngineLimits } from './limits.ts';
import type { Workflow } from './workflow.ts';

export interface EngineGround {
  store: Pick<Store, 'ledger' | 'events' | 'budget' | 'jobs' | 'signals'>;
  workflows: Readonly<Record<string, Workflow>>;
  /** What went wrong where nobody waits for it. */
  onFault(this: void, error: unknown): void;
  limits?: Partial<EngineLimits>;
}

export interface Watching {
  signal: AbortSignal;
  onEvent(this: void, event: RunEvent): void;
}

const UNWATCHED: Watching = { signal: new AbortController().signal, onEvent: () => undefined };

/** A notice may be lost; what it told of is looked up after this. */
const LOOK_AGAIN_MS = 2000;

export class Engine {
  readonly #ground: EngineGround;
  readonly #limits: EngineLimits;
  readonly #news = new EventEmitter().setMaxListeners(0);
  /** Runs of this process, and what stops them. */
  readonly #underWay = new Map<string, AbortController>();
  readonly #ending = new Set<Promise<unknown>>();
  /** How runs ended that could not be written down: the disk may have been full. */
  readonly #unwritten: (() => Promise<unknown>)[] = [];
  #queue: Promise<JobQueue> | undefined;
  #readyQueue: JobQueue | undefined;
  #isWorking = false;
  #isClosing = false;
  readonly #background: { close(this: void): void | Promise<void> }[] = [];

  constructor(ground: EngineGround) {
    this.#ground = ground;
    this.#limits = { ...LIMITS, ...ground.limits };
  }

  /** To be called once, before anything else. Runs of a process that died are given back to the queue. */
  async open(): Promise<void> {
    const { store } = this.#ground;
    if (!store.signals) {
      await store.ledger.recover('all', this.#send);
      return;
    }

    await this.#openQueue();
    const listening = await store.signals.listen(({ type, runId }) => {
      if (type === 'cancel') this.#underWay.get(runId)?.abort(stopped());
      this.#news.emit(runId);
    });
    this.#background.push(listening);
  }

  /**
   * Does a run: here and at once where this process has the store for itself and there is room, else wherever a worker is free.
   *
   * @returns what the workflow came to
   * @throws what it failed with; SitewrightError `cancelled` when it was stopped, `precondition` when it waits for a person
   */
  async run(order: RunOrder, watching: Watching): Promise<unknown> {
    const { store } = this.#ground;
    await this.#writeUnwritten();

    if (!store.signals && !order.scheduledFor) {
      const taken = await store.ledger.begin(order, this.#hold(), this.#send);
      if (taken.type === 'taken') return this.#do(taken.lease, watching);
      await this.work();
    } else {
      await this.submit(order);
    }
    return resultOf(await this.follow(order.runId, watching));
  }

  /** Leaves it to the workers. */
  async submit(order: RunOrder): Promise<void> {
    await this.#openQueue();
    await this.#ground.store.ledger.submit(order, this.#send);
  }

  /** Hears a run from its start, and then on, until it has ended or waits for a person. Leaving it stops the run. */
  async follow(runId: string, { signal, onEvent }: Watching): Promise<RunRecord> {
    const { ledger, events } = this.#ground.store;
    const stop = () => void this.cancel(runId).catch(this.#ground.onFault);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();

    try {
      for (let heard = 0; ;) {
        const news = once(this.#news, runId, { signal: AbortSignal.timeout(LOOK_AGAIN_MS) }).catch(() => undefined);
        const record = await ledger.get(runId);
        for (const { id, event } of await events.list(runId, heard)) {
          heard = id;
          onEvent(event);
        }
        if (record.state !== 'queued' && record.state !== 'running') return record;
        await news;
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  async cancel(runId: string): Promise<RunState> {
    const state = await this.#ground.store.ledger.cancel(runId);
    this.#underWay.get(runId)?.abort(stopped());
    this.#news.emit(runId);
    return state;
  }

  async answer(answer: QuestionAnswer): Promise<void> {
    await this.#openQueue();
    await this.#ground.store.ledger.answer(answer, this.#send);
  }

  /** As {@link work}, but where the store is this process's own only if a run waits: else the queue need not be loaded yet. */
  async resume(): Promise<void> {
    const { signals, ledger } = this.#ground.store;
    if (signals || (await ledger.hasQueued())) await this.work();
  }

  /** Takes runs out of the queue until the engine is closed. */
  async work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;

    const { store } = this.#ground;
    const queue = await this.#openQueue();
    if (store.signals) this.#sweep();
    // One may be queued without a job: it was cut off while no queue was open.
    else await store.ledger.sendQueued(this.#send);
    await queue.work((runId) => this.#look(runId), this.#limits.runsAtOnce);
  }

  /** Runs under way are stopped here and given back to the queue: they go on elsewhere, or next time. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const { close } of this.#background) await close();
    const queue = await this.#queue?.catch(() => undefined);
    await queue?.rest();
    for (const stop of this.#underWay.values()) stop.abort(GIVEN_BACK);
    await Promise.allSettled(this.#ending);
    await queue?.close();
  }

  /** What is handed to statements that may have a job to send: none where no queue was opened, for then nobody works here. */
  readonly #send: SendJob = async (transaction, job) => this.#readyQueue?.send(transaction, job);

  /** Opened when first needed: a make that takes its own run never loads it. */
  #openQueue(): Promise<JobQueue> {
    const { store, onFault } = this.#ground;
    this.#queue ??= import('./job-queue.ts').then(async ({ openJobQueue }) => {
      this.#readyQueue = await openJobQueue(store.jobs, onFault);
      return this.#readyQueue;
    });
    return this.#queue;
  }

  /** A job says that a run is worth a look. */
  async #look(runId: string): Promise<void> {
    // pg-boss gives the job to another worker.
    if (this.#isClosing) throw stopped();

    await this.#writeUnwritten();
    const taken = await this.#ground.store.ledger.take(runId, this.#hold(), this.#send);
    if (taken.type === 'taken') await this.#do(taken.lease, UNWATCHED).catch(() => undefined);
  }

  async #do(lease: Lease, { signal, onEvent }: Watching): Promise<unknown> {
    const { store, workflows, onFault } = this.#ground;
    const stop = new AbortController();
    this.#underWay.set(lease.runId, stop);

    const doing = doLeasedRun(lease, {
      store,
      workflow: workflows[lease.workflow] ?? unknownWorkflow,
      limits: this.#limits,
      leaseSeconds: this.#hold().leaseSeconds,
      send: this.#send,
      signal: AbortSignal.any([signal, stop.signal]),
      onEvent,
      onNews: () => this.#news.emit(lease.runId),
      onUnwritten: (write) => this.#unwritten.push(write),
      onFault,
    });
    const settled = doing.catch(() => undefined).finally(() => this.#ending.delete(settled));
    this.#ending.add(settled);

    try {
      return await doing;
    } finally {
      if (this.#underWay.get(lease.runId) === stop) this.#underWay.delete(lease.runId);
    }
  }

  #hold(): Hold {
    const { tenantRunsAtOnce, leaseSeconds } = this.#limits;
    return { worker: WORKER, runsAtOnce: tenantRunsAtOnce, ...(this.#ground.store.signals ? { leaseSeconds } : {}) };
  }

  /** Runs whose worker has been silent for too long are given to others. */
  #sweep(): void {
    const { store, onFault } = this.#ground;
    const sweep = () => void store.ledger.recover('lapsed', this.#send).catch(onFault);
    const timer = setInterval(sweep, (this.#limits.leaseSeconds * 1000) / 4);
    this.#background.push({ close: () => clearInterval(timer) });
  }

  async #writeUnwritten(): Promise<void> {
    for (const write of this.#unwritten.splice(0)) {
      await write().catch((error: unknown) => {
        this.#unwritten.push(write);
        throw error;
      });
    }
  }
}

const WORKER = `${hostname()} process ${process.pid}`;

const unknownWorkflow: Workflow = async ({ lease }) => {
  throw new SitewrightError('internal', `This program knows no workflow "${lease.workflow}". Update it on every worker.`);
};

function resultOf({ state, result, error }: RunRecord): unknown {
  if (state === 'done') return result;
  if (state === 'cancelled') throw stopped();
  if (state === 'waiting') throw waits();
  throw new SitewrightError(error?.kind ?? 'internal', error?.message ?? 'The run failed without a word. Make it again.');
}
