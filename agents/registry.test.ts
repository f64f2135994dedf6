import { expect, test } from 'vitest';
import { defineCritic, defineMaker } from './agent.ts';
import { CRITICS, MAKERS, registered } from './registry.ts';
import { plan, slotOf } from './plan.ts';
import { ROOT_SLOTS, SLOTS } from './site/slots.ts';

const LAYERS = { discovery: 8, design: 10, content: 11, code: 5 };

test.each(Object.entries(LAYERS))('the layer %s has %i makers', (layer, count) => {
  expect(MAKERS.filter((maker) => maker.layer === layer)).toHaveLength(count);
});

test('every slot that is not given has exactly one maker', () => {
  const roots: readonly string[] = ROOT_SLOTS;
  const made = Object.keys(SLOTS).filter((slot) => !roots.includes(slot));

  expect(MAKERS.map((maker) => maker.writes).toSorted()).toEqual(made.toSorted());
});

test('the plan of all makers has no gap, clash or loop', () => {
  expect(plan(MAKERS).order).toHaveLength(MAKERS.length);
});

test.each(MAKERS.map((maker) => [maker.id, maker] as const))(
  '%s says its purpose in both languages and reads only what there is',
  (_id, maker) => {
    expect(maker.purpose).toMatch(/^[A-Z].*\.$/);
    expect(maker.german?.purpose).toMatch(/^[A-ZÄÖÜ].*\.$/);
    expect(maker.german?.name).toMatch(/^[A-ZÄÖÜ].*[^.]$/);
    expect(maker.reads.length).toBeGreaterThan(0);
    expect(() => maker.reads.map(slotOf)).not.toThrow();
  },
);

test.each([...MAKERS, ...CRITICS].map((agent) => [agent.id, agent] as const))(
  '%s has a task for a model, or a reason to have none',
  (_id, { task, untasked }) => {
    expect(task?.ask ?? untasked).toMatch(/^[A-Z].*[.?]$/);
    expect([task, untasked].filter((each) => each !== undefined)).toHaveLength(1);
  },
);

test('an agent gets its id from its file and its layer from its folder', () => {
  const maker = defineMaker({
    purpose: 'P.',
    version: 1,
    reads: ['brief'],
    writes: 'motion',
    craft: () => ({ level: 'none', properties: {} }),
  });
  const critic = defineCritic({ purpose: 'P.', version: 1, reads: ['motion'], judge: () => ({ findings: [] }) });

  const found = registered({ './design/motion.ts': maker, './quality/pace.ts': critic });

  expect(found.makers).toMatchObject([{ id: 'motion', layer: 'design' }]);
  expect(found.critics).toMatchObject([{ id: 'pace', layer: 'quality' }]);
});

const AGENT_FILES = Object.keys(import.meta.glob('./{discovery,design,content,code}/*.ts'));
const TEST_FILES = new Set(Object.keys(import.meta.glob('./**/*.test.{ts,tsx}')));

test.each(AGENT_FILES.filter((path) => !/\.(?:test|fixture)\.ts$/.test(path)))('%s has its test beside it', (path) => {
  expect(TEST_FILES).toContain(path.replace('.ts', '.test.ts'));
});

test.each(Object.keys(import.meta.glob('./sections/*.tsx')).filter((path) => !path.endsWith('.test.tsx')))(
  '%s has its test beside it, as a section',
  (path) => {
    expect(TEST_FILES).toContain(path.replace('.tsx', '.test.ts'));
  },
);

test.each([
  ['sections', './sections/family.test.tsx'],
  ['trades', './trades/registry.test.ts'],
  ['directions', './directions/directions.test.ts'],
  ['motifs', './motifs/motifs.test.tsx'],
  ['languages', './languages/languages.test.ts'],
])('the family of %s is held by a test of every member', (_family, path) => {
  expect(TEST_FILES).toContain(path);
});
