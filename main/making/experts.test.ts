// Makes in a studio that has a past: what was graded before decides how the next site is made, once, and only on its own side of the wall.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryOf } from '../../agents/experts/past-site.ts';
import { Brief } from '../../agents/site/brief.ts';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { openEmbedded } from '../store/embedded.ts';
import { storeOn } from '../store/store.ts';
import { openStudio } from '../studio/open-studio.ts';
import type { Studio } from '../studio/studio.ts';
import { waysOf } from './experts.ts';

const AS_USUAL = 'Done as usual: no site like this one has been graded yet.';
/** No bakery gets it by itself. */
const UNUSUAL = 'blueprint';

let folder = '';
let studio: Studio;
const said: string[] = [];
const watching = {
  signal: new AbortController().signal,
  onEvent: (event: RunEvent) => void (event.type === 'said' && said.push(event.words)),
};

const open = () => openStudio({ dataDir: join(folder, 'data') });
const briefOf = (name: string, trade: string) => ({ kind: 'profile', name, trade, description: 'Open from six in the morning.' });

async function make(name: string, trade: string) {
  said.length = 0;
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(briefOf(name, trade)));
  return studio.make({ brief: file }, watching);
}

/** Sites of the studio that were graded, as memory holds them. */
async function past(sites: readonly { site: string; trade: string; direction: string; score01: number }[]): Promise<void> {
  await studio.close();
  const { pool, close } = await openEmbedded(join(folder, 'data', 'store'));
  const memories = sites.map(({ trade, ...site }) => memoryOf({ ...site, tiers: {} }, Brief.parse(briefOf('Other', trade))));
  await storeOn(pool).memory.remember(memories.map((memory) => ({ ...memory, projectId: undefined })));
  await close();
  studio = await open();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-experts-'));
  studio = await open();
});

afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

test('without a past a site is made as usual, which its step says and the run does not', async () => {
  const { direction, recipe, project } = await make('Tansey', 'bakery');

  expect(direction).not.toBe(UNUSUAL);
  expect(recipe).toBeUndefined();
  expect(said).toEqual([]);
  expect((await studio.step(project, 'art-direction')).reasons).toEqual([AS_USUAL]);
});

test('what came off well for similar clients is done again, with the reason in the summary, the run and the step', async () => {
  await past(['one', 'two'].map((site) => ({ site, trade: 'bakery', direction: UNUSUAL, score01: 0.97 })));
  const { direction, recipe, project } = await make('Brandl', 'bakery');
  const why = `Chosen, “${UNUSUAL}”, because 2 sites like this one came to A (0.97) with it.`;

  expect([direction, recipe]).toEqual([UNUSUAL, why]);
  expect(said).toEqual([`Art direction: ${why}`]);
  expect((await studio.step(project, 'art-direction')).reasons).toEqual([why]);
});

test('it does so for clients that are alike, and only on this side of the wall', async () => {
  const { project } = await make('Weber', 'law');
  expect((await studio.step(project, 'art-direction')).reasons).toEqual([AS_USUAL]);

  const { current } = await studio.clients();
  await studio.addClient('Gasthof Adler');
  const { direction } = await make('Tansey', 'bakery');
  expect([said, direction]).toEqual([[], expect.not.stringContaining(UNUSUAL)]);
  await studio.switchClient(current);
});

test('a site that stands keeps its way until a person asks for another answer; its own grades then count, too', async () => {
  const made = await make('Moser', 'law');
  await past([{ site: made.project, trade: 'law', direction: made.direction, score01: 0.3 }]);

  said.length = 0;
  const again = await studio.remake(made.project, watching);
  expect([again.direction, again.steps.made, said]).toEqual([made.direction, 0, []]);

  const other = await studio.remake(made.project, watching, [{ agent: 'art-direction' }]);
  expect(other.direction).not.toBe(made.direction);
  expect(said.join()).toContain(`Not “${made.direction}”: 1 site like this one came to F (0.30) with it.`);
  expect((await studio.remake(made.project, watching)).steps.made).toBe(0);
});

const recipe = (chosen?: string) => ({ ...(chosen !== undefined && { chosen }), avoided: [], why: 'As usual.' });
const asking = (wished: string) => ({
  wished,
  tiers: { messaging: recipe('fast'), faq: recipe() },
  prompt: recipe('with hints'),
});

test.each([
  { where: 'no model was asked', wished: undefined, answered: ['messaging'], ways: { tiers: {} } },
  { where: 'none gave an answer', wished: 'best', answered: [], ways: { tiers: {} } },
  {
    where: 'some answered in tiers',
    wished: 'best',
    answered: ['messaging', 'faq'],
    ways: { prompt: 'with hints', tiers: { messaging: 'fast', faq: 'best' } },
  },
  { where: 'one model was named', wished: 'openai/gpt', answered: ['faq'], ways: { prompt: 'with hints', tiers: {} } },
])('where $where, that is what is kept beside the grades', ({ wished, answered, ways }) => {
  const asked = wished === undefined ? undefined : asking(wished);
  expect(waysOf({ direction: 'craft', asking: asked }, answered)).toEqual({ direction: 'craft', ...ways });
});
