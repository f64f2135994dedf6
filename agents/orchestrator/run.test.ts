import { beforeEach, expect, test } from 'vitest';
import type { MadeSlot, MakerPath } from '../agent.ts';
import { plan, type RegisteredMaker } from '../plan.ts';
import { Brief } from '../site/brief.ts';
import type { RunEvent } from '../site/run-event.ts';
import { fakeLent } from './lent.fixture.ts';
import type { Refusals } from './journal.ts';
import { MemoryJournal } from './memory-journal.fixture.ts';
import { run, slotValue } from './run.ts';

const motion = { level: 'none', properties: {} } as const;
const icons = { strokeWidth: 2, used: {} };

interface Craft {
  id: string;
  reads: MakerPath[];
  writes: MadeSlot;
  craft: RegisteredMaker['craft'];
  version?: number;
}

let build: string;
let crafted: string[];
let journal: MemoryJournal;

beforeEach(() => {
  build = 'first';
  refusals = undefined;
  crafted = [];
  journal = new MemoryJournal();
});

function maker({ id, reads, writes, craft, version = 1 }: Craft): RegisteredMaker {
  return {
    kind: 'maker',
    id,
    layer: 'design',
    purpose: 'For a test.',
    version,
    reads,
    writes,
    craft(handed, lent) {
      crafted.push(id);
      return craft(handed, lent);
    },
  };
}

const name = (at: string) => ({ level: 'little', properties: { '--name': at } }) as const;
const MOTION: Craft = { id: 'motion', reads: ['brief.name'], writes: 'motion', craft: ({ brief }) => name(brief.name) };
const ICONS: Craft = { id: 'icons', reads: ['motion'], writes: 'icons', craft: () => icons };
const RHYTHM: Craft = {
  id: 'rhythm',
  reads: ['brief.phones'],
  writes: 'rhythm',
  craft: ({ brief }) => ({ spaces: { '--s': `phones ${brief.phones.join()}` }, sectionFactor: 1 }),
};

let refusals: Refusals | undefined;

/** The name that motion was made with, found at fault. */
const refused = (value: string): Refusals =>
  new Map([['motion', [{ at: '/properties/--name', value, rule: 'words.true', message: 'Not so.' }]]]);

async function make(crafts: Craft[], brief: object = {}, signal = new AbortController().signal) {
  const events: RunEvent[] = [];
  const result = await run({
    runId: 'run-1',
    plan: plan(crafts.map(maker)),
    roots: { brief: Brief.parse({ kind: 'profile', name: 'Hofer', ...brief }), studio: { recentSites: [], tooNear: [] } },
    journal,
    definitionOf: () => build,
    attempt: (work) => work(signal),
    lent: fakeLent({ signal }),
    now: () => 0,
    onEvent: (event) => events.push(event),
    refusals,
  });
  return { ...result, events };
}

test('every maker runs once and fills its slot', async () => {
  const { outcome, values, counts } = await make([MOTION, ICONS, RHYTHM]);

  expect(outcome).toBe('done');
  expect(counts).toEqual({ made: 3, kept: 0, failed: 0, skipped: 0 });
  expect(slotValue(values, 'motion').properties).toEqual({ '--name': 'Hofer' });
});

test('a maker is handed only what it declared', async () => {
  let handed: unknown;
  await make([{ ...MOTION, craft: (reads) => ((handed = reads), motion) }]);

  expect(handed).toEqual({ brief: { name: 'Hofer' } });
});

test('a second run of an unchanged brief runs no maker', async () => {
  await make([MOTION, ICONS, RHYTHM]);
  crafted = [];

  const { outcome, counts } = await make([MOTION, ICONS, RHYTHM]);

  expect(outcome).toBe('done');
  expect(counts).toMatchObject({ made: 0, kept: 3 });
  expect(crafted).toEqual([]);
});

test('a changed value runs only the makers that read it', async () => {
  await make([MOTION, ICONS, RHYTHM]);
  crafted = [];

  await make([MOTION, ICONS, RHYTHM], { phones: ['0732 1234'] });

  expect(crafted).toEqual(['rhythm']);
});

test('a maker that answers the same again stops the change there', async () => {
  const steady = { ...MOTION, craft: () => motion };
  await make([steady, ICONS]);
  crafted = [];

  await make([steady, ICONS], { name: 'Huber' });

  expect(crafted).toEqual(['motion']);
});

test('going back to an earlier brief makes nothing again and the slots follow', async () => {
  await make([MOTION]);
  await make([MOTION], { name: 'Huber' });
  crafted = [];

  const { values } = await make([MOTION]);

  expect(crafted).toEqual([]);
  expect(slotValue(values, 'motion').properties).toEqual({ '--name': 'Hofer' });
  expect(journal.newest('motion')).toEqual(name('Hofer'));
});

test('a raised version runs its maker again', async () => {
  await make([MOTION]);
  crafted = [];

  await make([{ ...MOTION, version: 2 }]);

  expect(crafted).toEqual(['motion']);
});

test('another definition of the makers makes everything again', async () => {
  await make([MOTION, ICONS]);
  crafted = [];
  build = 'second';

  await make([MOTION, ICONS]);

  expect(crafted).toEqual(['motion', 'icons']);
});

test('a failing maker is its own visible result and only its readers are skipped', async () => {
  const broken: Craft = {
    ...MOTION,
    craft: () => {
      throw new Error('The ink ran out.');
    },
  };

  const { outcome, counts, events } = await make([broken, ICONS, RHYTHM]);

  expect(outcome).toBe('failed');
  expect(counts).toEqual({ made: 1, kept: 0, failed: 1, skipped: 1 });
  expect(events).toContainEqual(expect.objectContaining({ agent: 'motion', outcome: 'failed', message: 'The ink ran out.' }));
});

test('a maker that throws something other than an error fails as visibly', async () => {
  const broken: Craft = { ...MOTION, craft: () => Promise.reject('no ink') };

  const { events, failures } = await make([broken]);

  expect(failures).toEqual([{ agent: 'motion', error: 'no ink' }]);
  expect(events).toContainEqual(expect.objectContaining({ outcome: 'failed', message: 'no ink' }));
});

test('a value that its schema refuses fails the step and names the field', async () => {
  const wrong: Craft = { ...ICONS, reads: ['brief.name'], craft: () => ({ strokeWidth: Number.NaN, used: {} }) };

  const { events } = await make([wrong]);

  expect(events).toContainEqual(expect.objectContaining({ outcome: 'failed', message: expect.stringContaining('strokeWidth') }));
});

test('a cancelled run keeps what was finished and the next one goes on from there', async () => {
  const cancel = new AbortController();
  const last: Craft = { ...MOTION, craft: () => (cancel.abort(), motion) };

  const cancelled = await make([last, ICONS], {}, cancel.signal);
  expect(cancelled.outcome).toBe('cancelled');
  crafted = [];

  const { outcome } = await make([last, ICONS]);
  expect(outcome).toBe('done');
  expect(crafted).toEqual(['icons']);
});

test('hand-edited values stay when their maker runs again', async () => {
  await make([MOTION]);
  journal.edit('motion', [{ pointer: '/properties/--name', value: 'By hand', made: 'Hofer' }]);

  const { values } = await make([MOTION], { name: 'Huber' });

  expect(slotValue(values, 'motion').properties).toEqual({ '--name': 'By hand' });
  expect(journal.newest('motion')).toEqual(name('Huber'));
});

test('what reads a slot reads it as it was edited', async () => {
  let read: unknown;
  const reader: Craft = { ...ICONS, craft: ({ motion: handed }) => ((read = handed.properties), icons) };
  await make([MOTION, reader]);
  journal.edit('motion', [{ pointer: '/properties/--name', value: 'By hand', made: 'Hofer' }]);

  await make([MOTION, reader]);

  expect(crafted).toEqual(['motion', 'icons', 'icons']);
  expect(read).toEqual({ '--name': 'By hand' });
});

test('an edit that no longer has a place is said and does not stop the run', async () => {
  journal.edit('motion', [{ pointer: '/level', value: 'wild' }]);

  const { events, outcome } = await make([MOTION]);

  expect(outcome).toBe('done');
  expect(events).toContainEqual(expect.objectContaining({ message: expect.stringContaining('/level') }));
});

test('events tell the whole run in order', async () => {
  const { events } = await make([MOTION]);

  expect(events.map((event) => event.type)).toEqual(['run-start', 'step-start', 'step-end', 'run-end']);
});

test('a slot that is damaged is healed with a finding in its maker’s hand, and its readers follow', async () => {
  const damaged: Craft = { ...MOTION, craft: () => name('damaged') };
  const read: unknown[] = [];
  const reader: Craft = { ...ICONS, craft: ({ motion: given }) => (read.push(given.properties), icons) };
  await make([damaged, reader, RHYTHM]);

  crafted = [];
  await make([MOTION, reader, RHYTHM]);
  expect(crafted).toEqual([]);

  refusals = refused('damaged');
  const { values } = await make([MOTION, reader, RHYTHM]);

  expect(crafted).toEqual(['motion', 'icons']);
  expect(values.get('motion')).toEqual(name('Hofer'));
  expect(read.at(-1)).toEqual({ '--name': 'Hofer' });
});

test('what a maker puts at a place found at fault once more is left out', async () => {
  refusals = refused('Hofer');
  expect((await make([MOTION])).values.get('motion')).toEqual({ level: 'little', properties: {} });
});

test('a maker is told what was found at fault, and later runs keep to it', async () => {
  const otherwise: Craft = {
    ...MOTION,
    craft: (_reads, { inHand }) => name(inHand.refuses('/properties/--name', 'Hofer') ? 'H.' : 'Hofer'),
  };
  await make([otherwise]);
  refusals = refused('Hofer');
  await make([otherwise]);

  refusals = undefined;
  expect((await make([otherwise])).values.get('motion')).toEqual(name('H.'));
});
