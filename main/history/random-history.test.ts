import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../agents/random.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { openTestDatabase, type TestDatabase } from '../store/database.fixture.ts';
import { storeOn } from '../store/store.ts';
import { makeProject, MOTION, type MadeProject } from './made-project.fixture.ts';
import { createSiteHistory } from './site-history.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

interface State {
  made: Record<string, string>;
  hand: Record<string, string>;
}

/** What the history should be, in the plainest way: a tree of states and where one stands in it. */
interface Model {
  nodes: { parent: number | undefined; state: State }[];
  at: number;
  versions: { id: string; state: State }[];
}

const stateOf = ({ nodes, at }: Model): State => nodes[at]?.state ?? { made: {}, hand: {} };
const shown = ({ made, hand }: State) => ({ ...made, ...hand });

function put(model: Model, state: State): void {
  model.nodes.push({ parent: model.at, state });
  model.at = model.nodes.length - 1;
}

const NAMES = ['--a', '--b', '--speed'];
const VALUES = ['1s', '2s', '3s'];

interface Turn {
  site: MadeProject;
  model: Model;
  draw<Item>(this: void, items: readonly Item[]): Item;
}

/** @returns whether the store refused, which it may only where nothing would change */
async function refused(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof SitewrightError && error.kind === 'precondition') return true;
    throw error;
  }
}

async function edit({ site, model, draw }: Turn): Promise<void> {
  const [name, value] = [draw(NAMES), draw(VALUES)];
  const state = stateOf(model);
  const isSame = shown(state)[name] === value;
  const { [name]: _before, ...others } = state.hand;
  const hand = state.made[name] === value ? others : { ...others, [name]: value };

  expect(await refused(site.set('motion', `/properties/${name}`, value))).toBe(isSame);
  if (!isSame) put(model, { ...state, hand });
}

async function run({ site, model, draw }: Turn): Promise<void> {
  const made = { '--a': draw(VALUES), '--b': draw(VALUES), '--speed': draw(VALUES) };
  await site.run({ motion: { ...MOTION, properties: made } });
  put(model, { ...stateOf(model), made });
}

async function undo({ site, model }: Turn): Promise<void> {
  const parent = model.nodes[model.at]?.parent;

  expect(await refused(site.history.undo(site.id))).toBe(parent === undefined);
  model.at = parent ?? model.at;
}

async function redo({ site, model }: Turn): Promise<void> {
  const child = model.nodes.findLastIndex(({ parent }) => parent === model.at);

  expect(await refused(site.history.redo(site.id))).toBe(child < 0);
  model.at = child < 0 ? model.at : child;
}

async function nameVersion({ site, model }: Turn): Promise<void> {
  const { id } = await site.history.name(site.id, 'Named');
  model.versions.push({ id, state: stateOf(model) });
}

async function restore({ site, model, draw }: Turn): Promise<void> {
  if (model.versions.length === 0) return;
  const { id, state } = draw(model.versions);

  if (await refused(site.history.restore(site.id, { type: 'version', id }))) expect(shown(state)).toEqual(shown(stateOf(model)));
  else put(model, state);
}

/** A program that starts anew on the same database has read nothing yet. */
async function restart({ site }: Turn): Promise<void> {
  site.store = storeOn(database.pool);
  site.history = createSiteHistory(site.store, 'designer');
}

const TURNS = [edit, edit, edit, run, undo, undo, redo, redo, nameVersion, restore, restart];

test.each(['bread', 'rolls', 'cake'])('sixty random turns from "%s" are what a plain model says', async (seed) => {
  const random = randomFrom(seed);
  const draw = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to draw from.');
    return item;
  };
  const site = await makeProject(database);
  const model: Model = { nodes: [{ parent: undefined, state: { made: MOTION.properties, hand: {} } }], at: 0, versions: [] };

  for (let turn = 0; turn < 60; turn++) {
    await draw(TURNS)({ site, model, draw });
    expect(await site.value('motion')).toMatchObject({ properties: shown(stateOf(model)) });
  }

  const { entries } = await site.history.timeline(site.id);
  const states = entries.filter(({ kind }) => kind !== 'undo' && kind !== 'redo');
  const path = new Set<number>();
  for (let at: number | undefined = model.at; at !== undefined; at = model.nodes[at]?.parent) path.add(at);
  expect(states.map(({ isStanding }) => isStanding)).toEqual(
    model.nodes
      .map((_, index) => path.has(index))
      .toReversed()
      .slice(0, states.length),
  );
});
