import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SlotName } from '../../agents/site/slots.ts';
import { madeBakery, type MadeBakery } from './made-bakery.fixture.ts';
import type { Studio } from './studio.ts';

let made: MadeBakery;
let studio: Studio;
let id = '';

const watching = { signal: new AbortController().signal, onEvent: () => undefined };
const valueOf = async (slot: SlotName) => (await studio.history.slot(id, slot)).value;

beforeAll(async () => {
  made = await madeBakery();
  ({ studio, id } = made);
}, 60_000);

afterAll(() => made[Symbol.asyncDispose]());

test.each([
  ['color-palette', { type: 'draw', number: 1 }],
  ['typography', { type: 'draw', number: 2 }],
  ['art-direction', { type: 'draw', number: 1 }],
  ['art-direction', { type: 'direction', id: 'fluent' }],
  ['spacing-rhythm', { type: 'direction', id: 'fluent' }],
] as const)('%s is made otherwise beside the present value, the same for the same wish', async (agent, wish) => {
  const { forks } = await studio.step(id, agent);
  const other = wish.type === 'direction' ? { ...wish, id: forks.directions[0] ?? '' } : wish;
  const before = (await studio.history.timeline(id)).entries.length;
  const fork = await studio.fork(id, { agent, wish: other });

  expect(fork.count).toBeGreaterThan(0);
  expect(await studio.fork(id, { agent, wish: other })).toEqual(fork);
  expect((await studio.history.timeline(id)).entries).toHaveLength(before);
});

test('a fork that is taken is one change, and undone as one', async () => {
  const fork = { agent: 'color-palette', wish: { type: 'draw', number: 1 } } as const;
  const before = await valueOf('palette');
  const { basedOn, differences } = await studio.fork(id, fork);
  const changed = await studio.takeFork(id, { ...fork, basedOn });

  expect(changed.sentence).not.toBe('');
  expect(JSON.stringify(await valueOf('palette'))).toContain(differences.at(-1)?.after);
  await expect(studio.takeFork(id, { ...fork, basedOn })).rejects.toMatchObject({ kind: 'conflict' });
  await studio.history.undo(id);
  expect(await valueOf('palette')).toEqual(before);
}, 30_000);

test.each([
  ['a step that draws nothing', 'home-copy', 'precondition'],
  ['a step whose value follows from others', 'stylesheet', 'precondition'],
  ['a step that is not there', 'no-such-step', 'not-found'],
])('%s has no fork', async (_, agent, kind) => {
  await expect(studio.fork(id, { agent, wish: { type: 'draw', number: 1 } })).rejects.toMatchObject({ kind });
});

test('a step asked for once more is made, and with it what it comes to', async () => {
  const before = await valueOf('palette');
  const { steps } = await studio.remake(id, watching, [{ agent: 'color-palette' }]);

  expect(steps.made).toBe(1);
  expect(await valueOf('palette')).toEqual(before);
  expect((await studio.remake(id, watching)).steps.made).toBe(0);
}, 30_000);

test('a note is in the hand of its maker from that round on, until it is undone', async () => {
  const note = { agent: 'home-copy', words: 'Speak of the rye bread first.' };

  expect((await studio.remake(id, watching, [note])).steps.made).toBe(1);
  expect((await studio.remake(id, watching, [note])).steps.made).toBe(0);
  await studio.history.undo(id);
  expect((await studio.remake(id, watching, [note])).steps).toMatchObject({ made: 0 });
}, 30_000);

test('a note for a step that is not there is refused', async () => {
  await expect(studio.remake(id, watching, [{ agent: 'no-such-step' }])).rejects.toMatchObject({ kind: 'not-found' });
});
