import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Finding } from '../../agents/site/finding.ts';
import { openEmbedded } from '../store/embedded.ts';
import { madeBakery, type MadeBakery } from './made-bakery.fixture.ts';
import type { Studio } from './studio.ts';

let made: MadeBakery;
let folder = '';
let studio: Studio;
let id = '';

const said: string[] = [];
const watching = {
  signal: new AbortController().signal,
  onEvent: (event: { type: string; words?: string }) => event.words !== undefined && said.push(event.words),
  onProgress: () => undefined,
};
const page = () => readFile(join(folder, 'site', 'index.html'), 'utf8');
const styles = async () => readFile(join(folder, 'site', /assets\/[\w-]+\.css/.exec(await page())?.[0] ?? ''), 'utf8');

beforeEach(async () => {
  said.length = 0;
  made = await madeBakery();
  ({ studio, id, folder } = made);
}, 60_000);

afterEach(() => made[Symbol.asyncDispose]());

const short: Finding = {
  rule: 'metadata.description',
  slot: 'metadata',
  at: '/pages/home/description',
  place: { page: '/' },
  message: 'The description is short.',
  severity: 'warning',
  certainty: 'sure',
};

test('a finding is mended by one change, which can be undone', async () => {
  const before = await page();
  const [changed, ...others] = await studio.fix(id, [short]);
  await studio.history.settle(id, watching);

  expect(others).toEqual([]);
  expect(changed?.sentence).not.toBe('');
  expect(await page()).not.toBe(before);

  await studio.history.undo(id);
  await studio.history.settle(id, watching);
  expect(await page()).toBe(before);
}, 60_000);

test.each<[string, Finding]>([
  ['lies in files', { ...short, slot: 'files', at: '' }],
  ['follows from other parts', { ...short, slot: 'pages', at: '/pages/0' }],
  ['has but one wording', { ...short, slot: 'legal', at: '/pages/0/heading' }],
])(
  'what %s is not mended by hand',
  async (_, finding) => {
    expect(await studio.fixable(id, [finding, short])).toEqual(new Set([short]));
    await expect(studio.fix(id, [finding])).rejects.toMatchObject({ kind: 'precondition' });
  },
  60_000,
);

/** As if a maker had once come to something else. */
async function damage(slot: string, from: string, to: string): Promise<void> {
  studio = await made.betweenStarts(async () => {
    const { pool, close } = await openEmbedded(join(folder, 'data', 'store'));
    await pool.query(
      `update agent_executions set value = regexp_replace(value::text, $2, $3, 'g')::json where slot = $1 and value is not null`,
      [slot, from, to],
    );
    await close();
  });
}

test('what a maker once got wrong is found by the graders and made again', async () => {
  const pale = /#ddd(?:ddd)?\b/;
  expect(await styles()).not.toMatch(pale);
  await damage('palette', '"ink":\\s*"#[0-9a-f]{6}"', '"ink":"#dddddd"');
  await studio.remake(id, watching);
  expect(await styles()).toMatch(pale);

  const { grades } = await studio.improve(id, watching);

  expect(said).toContainEqual(expect.stringMatching(/^palette is made again: These words \(#dddddd on /));
  expect(said).toContain('Round 1 made the site better.');
  expect(grades.find(({ dimension }) => dimension === 'accessibility')?.score01).toBeGreaterThan(0.9);
  expect(await styles()).not.toMatch(pale);
  expect(await lessons()).toContainEqual(expect.stringMatching(/^bakery: .* sign\. The site was graded [A-D] \(0\.\d\d\)\.$/));
}, 240_000);

async function lessons(): Promise<string[]> {
  const contents: string[] = [];

  studio = await made.betweenStarts(async () => {
    const { pool, close } = await openEmbedded(join(folder, 'data', 'store'));
    const asked = "select content from agent_memories where agent = 'logo-wordmark'";
    const { rows } = await pool.query<{ content: string }>(asked);
    await close();
    contents.push(...rows.map(({ content }) => content));
  });

  return contents;
}
