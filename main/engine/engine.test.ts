import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Cost } from '../../agents/orchestrator/budget.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { orderFor } from '../store/runs/lease.fixture.ts';
import type { RunOrder } from '../store/runs/run-types.ts';
import { Engine, type Watching } from './engine.ts';
import { GROUNDS, type TestGround } from './grounds.fixture.ts';
import type { EngineLimits } from './limits.ts';
import type { RunContext, Workflow, WorkflowEnd } from './workflow.ts';

const done = (result: unknown): WorkflowEnd => ({
  type: 'done',
  result,
  counts: { made: 1, kept: 0, failed: 0, skipped: 0 },
  durationMs: 1,
});

const unwatched = (): Watching => ({ signal: new AbortController().signal, onEvent: () => undefined });

describe.each(GROUNDS)('an engine on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('of its own', () => {
    let ground: TestGround;
    let engines: Engine[] = [];
    const faults: unknown[] = [];

    beforeAll(async () => {
      ground = await open();
    });

    afterEach(async () => {
      await Promise.all(engines.map((engine) => engine.close()));
      engines = [];
      if (faults.length > 0) throw new AggregateError(faults.splice(0), 'Something went wrong in the background.');
    });

    afterAll(async () => {
      await ground.close();
    });

    async function engineWith(workflow: Workflow, limits: Partial<EngineLimits> = {}): Promise<Engine> {
      const engine = new Engine({
        store: ground.store,
        workflows: { test: workflow },
        onFault: (error) => faults.push(error),
        limits: { tenantRunsAtOnce: 100, leaseSeconds: 2, backoffMs: 1, ...limits },
      });
      engines.push(engine);
      await engine.open();
      return engine;
    }

    async function order(rest: Partial<RunOrder> = {}): Promise<RunOrder> {
      const key = randomUUID();
      const project = await ground.store.projects.open({ key, name: key });
      return orderFor(project.id, rest);
    }

    test('does a run and says what it came to', async () => {
      const engine = await engineWith(async ({ lease }) => done(lease.input));
      await engine.work();

      expect(await engine.run(await order({ input: { say: 'hello' } }), unwatched())).toEqual({ say: 'hello' });
    });

    test('takes what was submitted, the most urgent first', async () => {
      const begun: unknown[] = [];
      const engine = await engineWith(async ({ lease }) => done(begun.push(lease.input)), { runsAtOnce: 1 });
      const orders = await Promise.all([0, 5, 1].map((priority) => order({ priority, input: priority })));
      for (const each of orders) await engine.submit(each);
      await engine.work();
      for (const each of orders) await engine.follow(each.runId, unwatched());

      expect(begun).toEqual([5, 1, 0]);
    });

    test('does not begin before the time a run is set for', async () => {
      let begunAt = 0;
      const engine = await engineWith(async () => done((begunAt = Date.now())));
      await engine.work();
      const scheduledFor = new Date(Date.now() + 1500);
      const scheduled = await order({ scheduledFor });
      await engine.submit(scheduled);
      await engine.follow(scheduled.runId, unwatched());

      expect(begunAt).toBeGreaterThanOrEqual(scheduledFor.getTime());
    });

    test('never does more of a tenant’s runs at once than it may, whatever is submitted', async () => {
      let atOnce = 0;
      let most = 0;
      const engine = await engineWith(
        async () => {
          most = Math.max(most, ++atOnce);
          await wait(20);
          atOnce--;
          return done(null);
        },
        { tenantRunsAtOnce: 2, runsAtOnce: 8 },
      );
      await engine.work();
      const orders = await Promise.all(Array.from({ length: 12 }, () => order()));
      await Promise.all(orders.map((each) => engine.run(each, unwatched())));

      expect(most).toBe(2);
    });

    test('does one run of a project after the other', async () => {
      const said: string[] = [];
      const engine = await engineWith(async ({ lease }) => {
        said.push(`begin ${String(lease.input)}`);
        await wait(50);
        said.push(`end ${String(lease.input)}`);
        return done(null);
      });
      await engine.work();
      const first = await order({ input: 'a' });
      const second = orderFor(first.projectId, { input: 'b' });
      await Promise.all([engine.run(first, unwatched()), engine.run(second, unwatched())]);

      expect(said.map((words) => words.split(' ')[0])).toEqual(['begin', 'end', 'begin', 'end']);
    });

    test('stops a run that is under way, and says so', async () => {
      const engine = await engineWith(async ({ signal }) => {
        await wait(60_000, undefined, { signal });
        return done(null);
      });
      await engine.work();
      const long = await order();
      const running = engine.run(long, unwatched()).catch((error: unknown) => error);
      await waitForState(ground, long.runId, 'running');
      await engine.cancel(long.runId);

      expect(await running).toMatchObject({ kind: 'cancelled' });
      expect((await ground.store.ledger.get(long.runId)).state).toBe('cancelled');
    });

    test('never begins a run that was stopped before', async () => {
      let begun = 0;
      const engine = await engineWith(async () => done(begun++));
      const unwanted = await order();
      await engine.submit(unwanted);
      expect(await engine.cancel(unwanted.runId)).toBe('cancelled');
      await engine.work();
      await engine.run(await order(), unwatched());

      expect(begun).toBe(1);
    });

    test('puts a run away while a person is asked, also across a restart, and goes on with the answer', async () => {
      const asking: Workflow = async ({ ask }: RunContext) => {
        const question = { name: 'colour', words: 'Which colour?', choices: ['red', 'blue'] };
        try {
          return done(await ask(question));
        } catch {
          return { type: 'waiting', questions: [question] };
        }
      };
      const first = await engineWith(asking);
      await first.work();
      const asked = await order();
      await expect(first.run(asked, unwatched())).rejects.toMatchObject({ kind: 'precondition' });
      await first.close();

      const second = await engineWith(asking);
      await second.work();
      expect(await ground.store.ledger.questions(asked.runId)).toMatchObject([{ name: 'colour', choices: ['red', 'blue'] }]);
      await second.answer({ runId: asked.runId, name: 'colour', answer: 'blue' });

      expect(await second.follow(asked.runId, unwatched())).toMatchObject({ state: 'done', result: 'blue' });
      await expect(second.answer({ runId: asked.runId, name: 'colour', answer: 'red' })).rejects.toMatchObject({
        kind: 'not-found',
      });
    });

    test('tries a step again where it failed outside, and not where it is wrong', async () => {
      const tries = { external: 0, validation: 0 };
      const failing = (kind: 'external' | 'validation') => async () => {
        if (++tries[kind] < 3) throw new SitewrightError(kind, 'Not now.');
        return kind;
      };
      const engine = await engineWith(async ({ attempt }) => {
        const outside = await attempt(failing('external'));
        return done([outside, await attempt(failing('validation')).catch(() => 'wrong')]);
      });
      await engine.work();

      expect(await engine.run(await order(), unwatched())).toEqual(['external', 'wrong']);
      expect(tries).toEqual({ external: 3, validation: 1 });
    });

    test('ends a step that takes too long', async () => {
      const endless = (signal: AbortSignal) => wait(60_000, undefined, { signal });
      const engine = await engineWith(async ({ attempt }) => done(await attempt(endless)), { timeoutMs: 20, retries: 1 });
      await engine.work();

      await expect(engine.run(await order(), unwatched())).rejects.toMatchObject({ kind: 'external' });
    });

    test('keeps why a run failed', async () => {
      const engine = await engineWith(async () => {
        throw new SitewrightError('not-found', 'The photo is gone.');
      });
      await engine.work();
      const failing = await order();

      await expect(engine.run(failing, unwatched())).rejects.toMatchObject({ kind: 'not-found', message: 'The photo is gone.' });
      expect(await ground.store.ledger.get(failing.runId)).toMatchObject({ state: 'failed', error: { kind: 'not-found' } });
    });

    test('tells whoever comes late all that a run has said', async () => {
      const said: RunEvent[] = ['a', 'b', 'c'].map((agent) => ({ type: 'step-start', runId: 'r', agent }));
      const engine = await engineWith(async ({ onEvent }) => {
        for (const event of said) onEvent(event);
        return done(null);
      });
      await engine.work();
      const told = await order();
      await engine.run(told, unwatched());

      const heard: RunEvent[] = [];
      await engine.follow(told.runId, { signal: new AbortController().signal, onEvent: (event) => heard.push(event) });
      expect(heard).toEqual(said);
    });

    test('ten runs at once never spend more than their tenant’s cap together, and what was not needed is free again', async () => {
      const cost = (usd: number): Cost => ({ usd, tokens: usd * 100 });
      const spent: number[] = [];
      const engine = await engineWith(
        async ({ budget, lease }) => {
          const reservation = await budget.reserve({ key: lease.runId, agent: 'copy', estimate: cost(2) });
          await wait(20);
          await reservation.settle(cost(1));
          return done(spent.push(1));
        },
        { runsAtOnce: 10 },
      );
      await engine.work();
      const { tenantId } = await order();
      await ground.store.limits.set(tenantId, { budget: { usd: 5, tokens: 10_000 } });
      const orders = await Promise.all(Array.from({ length: 10 }, () => order()));
      const ended = await Promise.allSettled(orders.map((each) => engine.run(each, unwatched())));
      const refused = ended.filter(({ status }) => status === 'rejected');

      expect(spent.length).toBeLessThanOrEqual(5);
      expect(spent.length).toBeGreaterThanOrEqual(2);
      expect(refused).toHaveLength(10 - spent.length);
      expect(await ground.store.limits.account(tenantId)).toEqual({ reserved: cost(0), spent: cost(spent.length) });
      await ground.store.limits.set(tenantId, {});
    });

    test('a run stops at its own cap', async () => {
      const engine = await engineWith(async ({ budget }) => {
        const claim = { agent: 'copy', estimate: { usd: 1, tokens: 10 } };
        await (await budget.reserve({ ...claim, key: 'a' })).settle({ usd: 1.5, tokens: 10 });
        await budget.reserve({ ...claim, key: 'b' });
        return done(null);
      });
      await engine.work();

      const capped = await order({ budget: { usd: 2, tokens: 1000 } });
      await expect(engine.run(capped, unwatched())).rejects.toMatchObject({ kind: 'precondition' });
    });

    test('gives runs back when it is closed, and another goes on with them', async () => {
      const first = await engineWith(async ({ signal }) => {
        await wait(60_000, undefined, { signal });
        return done('first');
      });
      await first.work();
      const handed = await order();
      await first.submit(handed);
      await waitForState(ground, handed.runId, 'running');
      await first.close();
      expect((await ground.store.ledger.get(handed.runId)).state).toBe('queued');

      const second = await engineWith(async ({ lease }) => done(`attempt ${lease.attempt}`));
      await second.work();
      expect(await second.follow(handed.runId, unwatched())).toMatchObject({ state: 'done', result: 'attempt 2' });
    });
  });
});

async function waitForState({ store }: TestGround, runId: string, state: string): Promise<void> {
  while ((await store.ledger.get(runId).catch(() => undefined))?.state !== state) await wait(10);
}
