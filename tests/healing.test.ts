// The loop, over every maker there is: what is damaged is healed, and what a maker itself says wrongly it says otherwise.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refinementPlan } from '../agents/grades/refinement-plan.ts';
import type { Refusals } from '../agents/orchestrator/journal.ts';
import { keysOf, valueAt, withValue } from '../agents/orchestrator/pointer.ts';
import { refine, type Judged } from '../agents/orchestrator/refine.ts';
import { MAKERS } from '../agents/registry.ts';
import type { Finding } from '../agents/site/finding.ts';
import type { Grade } from '../agents/site/judgement.ts';
import { SLOTS, type SlotName } from '../agents/site/slots.ts';
import { readBriefFile } from '../main/making/brief-file.ts';
import { damaged } from './damaged.ts';
import { openBench, type Bench } from './run-brief.ts';

type Values = ReadonlyMap<SlotName, unknown>;

interface Fault {
  /** Where in what the maker makes. */
  at: string;
  /** What is put there; what stands there, changed a little, when missing. */
  wrong?: (sound: Values) => unknown;
}

/** A fault that each maker can cause. */
const FAULTS: Record<string, Fault> = {
  'business-facts': { at: '/promises/0' },
  'business-requirements': { at: '/goals/0' },
  'brand-identity': { at: '/tones/0' },
  'service-definition': { at: '/offers/0' },
  'competitor-analysis': { at: '/conventions/0' },
  'open-questions': { at: '/asked/0' },
  'seo-strategy': { at: '/terms/0' },
  'target-audience': { at: '/segments/0' },

  'art-direction': { at: '/seed' },
  'color-palette': { at: '/light/ink2' },
  'component-style': {
    at: '/button',
    wrong: (sound) => (place(sound, 'componentStyle', '/button') === 'solid' ? 'outline' : 'solid'),
  },
  iconography: {
    at: '/used/arrow',
    wrong: (sound) => (place(sound, 'icons', '/used/arrow') === 'move-right' ? 'arrow-right' : 'move-right'),
  },
  imagery: { at: '/pictures/id=hero-1' },
  'layout-architecture': { at: '/variants/hero', wrong: (sound) => place(sound, 'layout', '/alternatives/hero/0') },
  'logo-wordmark': { at: '/initials', wrong: () => 'X' },
  motion: { at: '/properties/--move', wrong: () => '999ms' },
  'spacing-rhythm': { at: '/sectionFactor' },
  typography: { at: '/pairing' },

  'about-copy': { at: '/lead' },
  'contact-copy': { at: '/lead' },
  faq: { at: '/items/0' },
  'home-copy': { at: '/headline' },
  legal: { at: '/review/0' },
  messaging: { at: '/promise' },
  microcopy: { at: '/labels/skip' },
  'notice-board': { at: '/notices' },
  'seo-metadata': { at: '/pages/home/description', wrong: () => 'Wrong.' },
  'services-copy': { at: '/heading' },
  sitemap: { at: '/pages/id=services/title' },

  'asset-pipeline': { at: '/shareImages/home' },
  'page-composer': { at: '/pages/0/sections/2', wrong: (sound) => place(sound, 'pages', '/pages/0/sections/1') },
  'site-files': { at: '/files/0' },
  'structured-data': { at: '/pages/home/0/name' },
  stylesheet: { at: '/rules', wrong: (sound) => `${String(place(sound, 'styles', '/rules'))} .wrong { color: red }` },
};

let bench: Bench;
let brief: Parameters<Bench['run']>[0];
let sound: Values;

beforeAll(async () => {
  bench = await openBench();
  ({ brief } = await readBriefFile('resources/briefs/bakery.json'));
  sound = await make();
}, 120_000);
afterAll(() => bench.close());

const make = async (refusals: Refusals = new Map()): Promise<Values> =>
  (await bench.run(brief, { folder: 'resources/briefs', refusals })).result.values;

function place(values: Values, slot: SlotName, at: string): unknown {
  return valueAt(values.get(slot), keysOf(at));
}

/** Finds this one value at this one place. */
function judgeOf(slot: SlotName, at: string, wrong: unknown) {
  return async (values: Values): Promise<Judged> => {
    const isWrong = JSON.stringify(place(values, slot, at)) === JSON.stringify(wrong);
    const finding: Finding = { rule: 'probe.wrong', slot, at, message: 'It is wrong.', severity: 'error', certainty: 'sure' };
    const checks = { made: 1, held: isWrong ? 0 : 1 };
    const grade: Grade = { dimension: 'content', judge: 'measured', score01: isWrong ? 0.5 : 1, reasons: [], checks, untold: [] };
    const found = { grades: [grade], findings: isWrong ? [finding] : [] };
    return { ...found, plan: refinementPlan(found) };
  };
}

test('every maker can be at fault here', () => {
  expect(Object.keys(FAULTS).toSorted()).toEqual(MAKERS.map(({ id }) => id).toSorted());
});

const CASES = MAKERS.map(({ id, writes }) => ({ id, slot: writes, ...(FAULTS[id] ?? { at: '' }) }));

test.each(CASES)('$id heals what was damaged, and the site is as it was', async ({ slot, at, wrong: wrongOf }) => {
  await make();
  const wrong = wrongOf ? wrongOf(sound) : damaged(place(sound, slot, at));
  bench.journal.damage(slot, SLOTS[slot].parse(withValue(sound.get(slot), { keys: keysOf(at), value: wrong })));
  const first = await make();
  expect(place(first, slot, at)).toEqual(wrong);

  const judge = judgeOf(slot, at, wrong);
  const means = { remake: make, judge, onSaid: () => undefined };
  const { values } = await refine({ values: first, refusals: new Map(), ...(await judge(first)) }, means);
  await make();
  bench.journal.damage(slot, sound.get(slot));

  expect(values.get(slot)).toEqual(sound.get(slot));
  expect(values.get('files')).toEqual(sound.get('files'));
});

test.each(CASES)('$id says otherwise what it would say wrongly itself', async ({ slot, at }) => {
  const own = place(sound, slot, at);
  const values = await make(new Map([[slot, [{ at, value: own, rule: 'probe.wrong', message: 'It is wrong.' }]]]));

  expect(own).toBeDefined();
  expect(place(values, slot, at)).not.toEqual(own);
  expect(values.has('files')).toBe(true);
});
