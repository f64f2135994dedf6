import { beforeEach, expect, test } from 'vitest';
import { plan, type RegisteredMaker } from '../plan.ts';
import { Brief } from '../site/brief.ts';
import { fakeLent } from './lent.fixture.ts';
import { MemoryJournal } from './memory-journal.fixture.ts';
import { RunMemory } from './run-memory.ts';
import { run } from './run.ts';

type Craft = Pick<RegisteredMaker, 'id' | 'reads' | 'writes' | 'craft'>;

const MOTION: Craft = {
  id: 'motion',
  reads: ['brief.name'],
  writes: 'motion',
  craft: ({ brief }) => ({ level: 'little', properties: { '--name': brief.name } }),
};
const ICONS: Craft = { id: 'icons', reads: ['motion'], writes: 'icons', craft: () => ({ strokeWidth: 2, used: {} }) };
const RHYTHM: Craft = {
  id: 'rhythm',
  reads: ['brief.phones'],
  writes: 'rhythm',
  craft: ({ brief }) => ({ spaces: { '--s': `phones ${brief.phones.join()}` }, sectionFactor: 1 }),
};

let memory: RunMemory;
let crafted: string[];

beforeEach(() => {
  memory = new RunMemory((content) => content);
  crafted = [];
});

function makerOf(made: Craft): RegisteredMaker {
  const craft: RegisteredMaker['craft'] = (handed, lent) => {
    crafted.push(made.id);
    return made.craft(handed, lent);
  };
  return { kind: 'maker', layer: 'design', purpose: 'For a test.', version: 1, ...made, craft };
}

function make(crafts: readonly Craft[], { isAhead = false, phones = ['0732 1'], journal = new MemoryJournal() } = {}) {
  const { signal } = new AbortController();

  return run({
    runId: 'run-1',
    plan: plan(crafts.map(makerOf)),
    roots: { brief: Brief.parse({ kind: 'profile', name: 'Hofer', phones }), studio: { recentSites: [], tooNear: [] } },
    journal,
    definitionOf: () => 'first',
    attempt: (work) => work(signal),
    lent: fakeLent({ signal }),
    now: () => 0,
    onEvent: () => undefined,
    memory,
    isAhead,
  });
}

test('a run takes over what was crafted ahead of it, keeps it, and crafts only what reads something else', async () => {
  const before = await make([MOTION, ICONS, RHYTHM], { isAhead: true });
  const after = await make([MOTION, ICONS, RHYTHM], { phones: ['0732 77'] });

  expect(before.outcome).toBe('done');
  expect(after).toMatchObject({ outcome: 'done', counts: { made: 3, kept: 0 } });
  expect(crafted.toSorted()).toEqual(['icons', 'motion', 'rhythm', 'rhythm']);
  expect(after.values.get('rhythm')).toMatchObject({ spaces: { '--s': 'phones 0732 77' } });
});

test('a run takes over what is still under way ahead of it', async () => {
  const before = make([MOTION, ICONS], { isAhead: true });
  const after = await make([MOTION, ICONS]);

  expect(after).toMatchObject({ outcome: 'done', counts: { made: 2 } });
  expect((await before).outcome).toBe('done');
  expect(crafted).toEqual(['motion', 'icons']);
});

test('what goes on ahead ends where the run that follows comes to something that was not foreseen', async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const slow: Craft = { ...MOTION, craft: (reads, lent) => held.then(() => MOTION.craft(reads, lent)) };
  const before = make([slow, ICONS], { isAhead: true });

  const after = await make([RHYTHM]);
  letGo();

  expect(after.outcome).toBe('done');
  expect((await before).counts).toMatchObject({ made: 1, skipped: 1 });
  expect(crafted).toEqual(['motion', 'rhythm']);
});

test('what goes on ahead ends where the run that follows finds a step in the journal', async () => {
  const journal = new MemoryJournal();
  await make([MOTION, ICONS], { journal });
  memory = new RunMemory((content) => content);
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const slow: Craft = { ...MOTION, craft: (reads, lent) => held.then(() => MOTION.craft(reads, lent)) };
  const before = make([slow, ICONS], { isAhead: true });

  const after = await make([MOTION, ICONS], { journal });
  letGo();

  expect(after).toMatchObject({ outcome: 'done', counts: { made: 0, kept: 2 } });
  expect((await before).counts).toMatchObject({ made: 1, skipped: 1 });
});

test('a run crafts by itself what failed ahead of it', async () => {
  let isFirst = true;
  const passing: Craft = {
    ...MOTION,
    craft: (reads, lent) => {
      if (!isFirst) return MOTION.craft(reads, lent);
      isFirst = false;
      throw new Error('The disk was away.');
    },
  };

  const before = await make([passing, ICONS], { isAhead: true });
  const after = await make([passing, ICONS]);

  expect(before.counts).toMatchObject({ made: 0, failed: 1, skipped: 1 });
  expect(after).toMatchObject({ outcome: 'done', counts: { made: 2, failed: 0 } });
});
