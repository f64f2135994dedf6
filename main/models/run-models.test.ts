import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Model } from '../../agents/model.ts';
import { ModelFault } from '../../agents/model-fault.ts';
import type { ModelTurn } from '../../agents/orchestrator/models.ts';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { BACK_ENDS } from '../store/back-ends.fixture.ts';
import { beginRun, orderFor } from '../store/runs/lease.fixture.ts';
import type { Lease } from '../store/runs/run-types.ts';
import { STUDIO_SCOPE } from '../store/walls/scope.ts';
import { storeOn, type Store } from '../store/store.ts';
import type { ModelPlace } from './places.ts';
import { createRunModels } from './run-models.ts';

const USAGE = { inputTokens: 1000, cachedInputTokens: 0, storedInputTokens: 0, outputTokens: 100 };
const MOST_USD = 0.006;
const COST_USD = 0.004;
const STILL = new AbortController().signal;

const PLACE: ModelPlace = {
  id: 'far',
  name: 'Far',
  origin: 'https://far.example',
  isLocal: false,
  tiers: { fast: 'one', balanced: 'one', best: 'one' },
  images: undefined,
  seesPictures: true,
  connection: { ask: () => Promise.reject(new Error('Ask the model.')), list: async () => [] },
};

function turn(prompt: string, purpose: ModelTurn['purpose'] = 'draft'): ModelTurn {
  return {
    agent: 'messaging',
    stepKey: prompt,
    purpose,
    tier: 'fast',
    question: { system: 'Better it.', prompt, outputTokens: 50 },
  };
}

function modelWith(name: string, answer: (prompt: string) => Promise<string>): Model {
  return {
    id: `far/${name}`,
    label: name,
    ask: async ({ prompt }) => ({ text: await answer(prompt), usage: USAGE }),
    mostUsd: () => MOST_USD,
    mostTokens: () => 5000,
    costUsd: ({ outputTokens }) => (outputTokens > 0 ? COST_USD : 0),
  };
}

describe.each(BACK_ENDS)('models of a run on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('are asked', () => {
    let store: Omit<Store, 'close'>;
    let close: () => Promise<void>;

    beforeAll(async () => {
      const opened = await open();
      store = storeOn(opened.pool);
      close = opened.close;
    });

    afterAll(async () => {
      await close();
    });

    const groundOf = (lease: Lease) => ({
      run: lease,
      budget: store.budget(lease),
      calls: store.modelCalls,
      outbound: store.outbound,
      now: () => 0,
      onEvent: () => undefined,
    });

    async function begun(models: readonly Model[], budgetUsd = 1, place = PLACE) {
      const project = await store.projects.open({ key: `/${Math.random()}`, name: 'Hofer' });
      const lease = await beginRun(store, orderFor(project.id, { budget: { usd: budgetUsd, tokens: 10_000_000 } }));
      const events: RunEvent[] = [];
      const chain = models.map((model) => ({ model, place }));
      const run = createRunModels({ ...groundOf(lease), chain, onEvent: (event) => events.push(event) });
      return { lease, events, ask: (each: ModelTurn, signal = STILL) => run.ask(each, signal) };
    }

    test('once for the same question, in this run and the next', async () => {
      let asked = 0;
      const model = modelWith('one', async (prompt) => `${++asked} ${prompt}`);
      const { ask } = await begun([model]);
      const again = await begun([model]);

      expect((await ask(turn('once'))).text).toBe('1 once');
      expect((await again.ask(turn('once'))).text).toBe('1 once');
      expect(again.events).toMatchObject([{ type: 'model-call', outcome: 'known', costUsd: 0 }]);
      expect(await store.modelCalls.receipt(again.lease.runId)).toEqual([]);
    });

    test.each([
      [
        'seeing',
        { bands: ['yellow', 'blue', 'red', 'green'], answer: 'It is blue.', sent: ['A picture of our own', 'Pictures of pages'] },
      ],
      [
        'guessing',
        { bands: ['red', 'green', 'blue', 'white'], answer: 'guessing sees no pictures', sent: ['A picture of our own'] },
      ],
    ])('with pictures of the client only where it can see them (%s)', async (name, { bands, answer, sent }) => {
      const model = modelWith(name, async (prompt) => (prompt.includes('bands') ? JSON.stringify({ bands }) : 'It is blue.'));
      const { lease, ask } = await begun([model], 1, { ...PLACE, id: bands.join('-'), seesPictures: false });
      const image = { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' } as const;
      const looking = { ...turn(`look ${bands.join(' ')}`, 'judge'), sent: 'Pictures of pages' };
      const asked = ask({ ...looking, question: { ...looking.question, images: [image] } });

      const said = await asked.then(
        ({ text }) => text,
        (error: unknown) => String(error),
      );
      expect(said).toContain(answer);
      const listed = (await store.outbound.list(100)).filter(({ runId }) => runId === lease.runId);
      expect(listed.map(({ content }) => content).toReversed()).toEqual(sent);
    });

    test('and written down before they are, with what left this machine', async () => {
      const { lease, ask } = await begun([modelWith('one', async () => 'Brot')]);
      await ask(turn('written'));
      await ask(turn('written again', 'repair'));

      const [line] = await store.modelCalls.receipt(lease.runId);
      expect(line).toMatchObject({ model: 'far/one', calls: 2, repairs: 1, inputTokens: 2000, outputTokens: 200, unknown: 0 });
      expect(line?.costUsd).toBeCloseTo(2 * COST_USD);
      expect(line?.repairsUsd).toBeCloseTo(COST_USD);
      const sent = (await store.outbound.list(100)).filter(({ runId }) => runId === lease.runId);
      expect(sent).toHaveLength(2);
      expect(sent[0]).toMatchObject({ origin: 'https://far.example', purpose: 'messaging asks one again' });
    });

    test('and added up by site and month', async () => {
      const before = await store.modelCalls.sites();
      const { ask, lease } = await begun([modelWith('one', async () => 'Brot')]);
      await ask(turn('by site'));
      await ask(turn('by site again'));

      const { name } = await store.projects.get(lease.projectId);
      const added = (await store.modelCalls.sites()).length - before.length;
      const line = (await store.modelCalls.sites()).find(({ site, calls }) => site === name && calls === 2);
      expect(added).toBe(1);
      expect(line?.month).toMatch(/^20\d\d-\d\d$/);
      expect(line?.costUsd).toBeCloseTo(2 * COST_USD);
    });

    test('one after the other, until one answers; one that is down rests for the run', async () => {
      let tried = 0;
      const down = modelWith('down', async () => {
        tried++;
        throw new ModelFault('unreachable', 'down');
      });
      const { ask, events } = await begun([down, modelWith('up', async () => 'Brot')]);

      const answered = { text: 'Brot', label: 'up', passedOver: [expect.stringMatching(/^down could not be reached/)] };
      expect(await ask(turn('fallback 1'))).toEqual(answered);
      expect(await ask(turn('fallback 2'))).toEqual(answered);
      expect(tried).toBe(1);
      expect(events.map((event) => event.type === 'model-call' && [event.model, event.outcome])).toEqual([
        ['down', 'failed'],
        ['up', 'answered'],
        ['up', 'answered'],
      ]);
    });

    test('both by themselves, where two are asked about every draft', async () => {
      const [project, names] = [await store.projects.open({ key: '/rivals', name: 'Hofer' }), ['one', 'two', 'three']];
      const lease = await beginRun(store, orderFor(project.id, { budget: { usd: 1, tokens: 10_000_000 } }));
      const models = createRunModels({
        chain: names.map((name) => ({ model: modelWith(name, async () => name), place: PLACE })),
        isRivalry: true,
        run: lease,
        budget: store.budget(lease),
        calls: store.modelCalls,
        outbound: store.outbound,
        now: () => 0,
        onEvent: () => undefined,
      });

      const said = await Promise.all((models.rivals ?? []).map((rival) => rival.ask(turn('rivals'), STILL)));
      expect(said.map(({ label }) => label)).toEqual(['one', 'two']);
      expect(models.recipe).toBe('both far/one far/two');
    });

    test('and where none answers, each says why', async () => {
      const { ask } = await begun([
        modelWith('one', () => Promise.reject(new ModelFault('key', 'one'))),
        modelWith('two', () => Promise.reject(new ModelFault('refused', 'two'))),
      ]);
      await expect(ask(turn('nobody'))).rejects.toThrow(/one does not accept the key.*two declined to answer/);
    });

    test('within the budget: what does not fit is not asked', async () => {
      let asked = 0;
      const { ask } = await begun([modelWith('one', async () => String(++asked))], MOST_USD * 1.5);
      await ask(turn('fits'));

      await expect(ask(turn('does not fit'))).rejects.toThrow('budget is used up');
      expect(asked).toBe(1);
    });

    test('what a killed worker had set aside stays set aside for whoever goes on with its run', async () => {
      const { promise, reject } = Promise.withResolvers<string>();
      const { lease, ask } = await begun([modelWith('one', () => promise)], MOST_USD * 1.5);
      const lost = ask(turn('cut off')).catch(() => undefined);
      await vi.waitFor(async () => expect(await store.modelCalls.receipt(lease.runId)).toMatchObject([{ unknown: 1 }]));

      const again = createRunModels({
        ...groundOf(lease),
        chain: [{ model: modelWith('one', async () => 'later'), place: PLACE }],
      });
      await expect(again.ask(turn('next'), STILL)).rejects.toThrow('budget is used up');
      reject(new Error('killed'));
      await lost;
    });

    test('a call that was stopped counts in full, for it may be charged', async () => {
      const stop = new AbortController();
      const hanging = modelWith('one', () => {
        stop.abort();
        return Promise.reject(new Error('aborted'));
      });
      const { lease, ask } = await begun([hanging]);
      await expect(ask(turn('stopped'), stop.signal)).rejects.toThrow('aborted');

      const [line] = await store.modelCalls.receipt(lease.runId);
      expect(line).toMatchObject({ failed: 1, costUsd: MOST_USD });
    });

    test('by ten runs at once the cap is never passed', async () => {
      const cap = COST_USD * 12.5;
      await store.limits.set(STUDIO_SCOPE.tenantId, { budget: { usd: cap, tokens: 1_000_000_000 } });
      const model = modelWith('one', async (prompt) => {
        await new Promise((done) => {
          setTimeout(done, Math.random() * 20);
        });
        return prompt;
      });

      const runs = await Promise.all(Array.from({ length: 10 }, () => begun([model])));
      const asking = runs.flatMap(({ ask }, run) => [1, 2, 3, 4].map((number) => ask(turn(`ten ${run} ${number}`))));
      const ended = await Promise.allSettled(asking);
      const account = await store.limits.account(STUDIO_SCOPE.tenantId);

      expect(ended.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(4);
      expect(ended.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(20);
      expect(account.spent.usd).toBeLessThanOrEqual(cap);
      expect(account.reserved.usd).toBeCloseTo(0);
    });
  });
});
