// A finished site read and looked at by models over a real wire: what they say stands beside the grades and changes none of them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { openStudio } from '../../main/studio/open-studio.ts';
import type { Studio } from '../../main/studio/studio.ts';
import type { Asked, Reply } from './answers.ts';
import { startModelServer, type ModelServer } from './model-server.ts';

const BRIEF = {
  name: 'Hofer Brot',
  trade: 'bakery',
  description: 'We bake in Linz with flour from the Mühlviertel. The oven is from 1911.',
  statements: ['The sourdough rests for 26 hours.'],
  phones: ['+43 732 123456'],
  mails: ['brot@hofer.example'],
  services: ['Rye loaf', 'Poppy roll'],
};
const WATCHING = { signal: new AbortController().signal, onEvent: () => undefined };
const WHY = 'It tells at once what is particular here.';

let folder: string;
let server: ModelServer;
let studio: Studio;
let projectId: string;
let reply: (asked: Asked) => Reply;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-judging-'));
  server = await startModelServer((asked) => reply(asked));
  vi.stubEnv('ANTHROPIC_API_KEY', 'sk-test-judging');
  vi.stubEnv('ANTHROPIC_BASE_URL', server.origin);
  vi.stubEnv('OPENAI_API_KEY', '');
  vi.stubEnv('SITEWRIGHT_MODEL_URL', '');
  await writeFile(join(folder, 'brief.json'), JSON.stringify(BRIEF));
  studio = await openStudio({ dataDir: join(folder, 'data') });
  ({ project: projectId } = await studio.make({ brief: join(folder, 'brief.json'), model: 'none' }, WATCHING));
});

afterAll(async () => {
  await studio.close();
  await server.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

beforeEach(() => {
  server.asked.length = 0;
});

const said = (value: object): Reply => ({ type: 'text', text: JSON.stringify(value) });
const graded = said({ score: 83, reasons: [{ quote: 'The sourdough rests for 26 hours.', why: WHY }] });
const isLooking = ({ text }: Asked): boolean => text.includes('px wide');

/** Of what it reads it has something to say about content and voice, and nothing about titles and headings. */
function answering(read: Reply, looked: Reply = said({ findings: [] })): (asked: Asked) => Reply {
  return (asked) => {
    if (isLooking(asked)) return looked;
    return /Judge the (?:words|voice)/.test(asked.text) ? read : said({ score: 90, reasons: [] });
  };
}

test('nothing is asked before leave is given, and what would be sent is said', async () => {
  await expect(studio.modelViews.ask(projectId, { model: 'anthropic' }, WATCHING)).rejects.toThrow(
    /Nothing was sent yet.*the words of finished pages/s,
  );
  expect(server.asked).toEqual([]);
});

test('each critic asks by itself; a grade is kept by words that stand on the pages', async () => {
  await studio.models.allow('anthropic', true);
  reply = answering(graded);
  const { view, receipt } = await studio.modelViews.ask(projectId, { model: 'anthropic' }, WATCHING);

  expect(view.grades).toMatchObject([
    { aspect: 'content', letter: 'B', score01: 0.83, reasons: [{ quote: 'The sourdough rests for 26 hours.', why: WHY }] },
    { aspect: 'voice', letter: 'B' },
  ]);
  expect(receipt).toMatchObject([{ model: 'anthropic/claude-sonnet-5-5', calls: 4 }]);
  expect(view.dropped).toContainEqual(expect.stringMatching(/on seo: no reason was left/));
  expect((await studio.modelViews.kept(projectId))?.view).toEqual(view);
});

test('its words were fenced, without a number to call, and each request is listed', async () => {
  reply = answering(graded);
  await studio.modelViews.ask(projectId, { model: 'anthropic/claude-opus-5-5' }, WATCHING);
  const words = server.asked.map(({ text }) => text).join('\n');

  expect(words).toMatch(/<(site-\w+)>\npage \/\n[^<]*rests for 26 hours\.[^<]*\n<\/\1>/s);
  expect(words).not.toContain('732');
  expect(words).not.toContain('brot@hofer');
  expect((await studio.models.sent(1))[0]).toMatchObject({
    purpose: 'voice asks claude-opus-5-5 (Anthropic) what it holds of the site',
    content: 'The words of the site’s pages',
  });
});

test('asked the same again nothing is sent and nothing is paid', async () => {
  const { receipt } = await studio.modelViews.ask(projectId, { model: 'anthropic' }, WATCHING);

  expect(server.asked).toEqual([]);
  expect(receipt).toEqual([]);
});

test('no page is shown as long as nobody switched that on', async () => {
  reply = answering(graded);
  await studio.modelViews.ask(projectId, { model: 'anthropic/claude-haiku-5-5' }, WATCHING);

  expect(server.asked.some(isLooking)).toBe(false);
});

test('pages are shown at three widths, and what is seen has its place in the site', { timeout: 120_000 }, async () => {
  await studio.models.set({ canShowPages: true });
  const seen = { part: 2, what: 'The words of this part are cut off.', fix: '', weight: 'warning', certainty: 'likely' };
  const look = said({ findings: [seen, { ...seen, part: 99 }] });
  reply = answering(graded, look);
  const { view } = await studio.modelViews.ask(projectId, { model: 'anthropic' }, WATCHING);

  const widths = server.asked.filter(isLooking).map(({ text }) => /(\d+) px wide/.exec(text)?.[1]);
  expect(new Set(widths)).toEqual(new Set(['1920', '768', '375']));
  expect(Images.parse(server.asked.find(isLooking)?.body).messages[0]?.content[0]?.source.data).toMatch(/^\/9j\//);
  expect(view.findings).toHaveLength(widths.length);
  expect(view.findings[0]).toMatchObject({
    rule: 'model-view.look',
    slot: 'layout',
    at: expect.stringMatching(/^\/variants\//),
    place: { page: '/', look: { widthPx: 1920 } },
    certainty: 'likely',
  });
  expect(view.dropped).toContainEqual(expect.stringContaining('names a part that is not there'));
});

test('answers that cannot be taken are a refusal in words, and what was said before stays', async () => {
  await studio.models.set({ canShowPages: false });
  const before = await studio.modelViews.kept(projectId);
  reply = answering({ type: 'text', text: 'Lovely site, 10 out of 10!' });

  await expect(studio.modelViews.ask(projectId, { model: 'anthropic/claude-sonnet-5' }, WATCHING)).rejects.toThrow(
    /Nothing came of asking.*not in the form/s,
  );
  expect(await studio.modelViews.kept(projectId)).toEqual(before);
});

const Images = z.object({
  messages: z.array(
    z.object({ content: z.array(z.object({ source: z.object({ data: z.string() }) }).catch({ source: { data: '' } })) }),
  ),
});
