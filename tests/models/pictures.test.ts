// Pictures drawn by a model over a real wire: only where switched on, never over the client's own, with where they are from.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { openStudio } from '../../main/studio/open-studio.ts';
import type { Studio } from '../../main/studio/studio.ts';
import type { Asked, Reply } from './answers.ts';
import { startModelServer, type ModelServer } from './model-server.ts';

const BRIEF = {
  name: 'Hofer Brot',
  trade: 'bakery',
  description: 'We bake in Linz with flour from the Mühlviertel.',
  story: ['The oven is from 1911.'],
  services: ['Rye loaf', 'Poppy roll'],
};
const MODEL = 'gpt-image-2.6-flare (OpenAI)';

let folder: string;
let server: ModelServer;
let studio: Studio;
let png: Uint8Array;
let reply: (asked: Asked) => Reply;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-pictures-'));
  png = await sharp({ create: { width: 1536, height: 1024, channels: 3, background: '#c98b4a' } })
    .png()
    .toBuffer();
  server = await startModelServer((asked) => reply(asked));
  vi.stubEnv('OPENAI_API_KEY', 'sk-test-pictures');
  vi.stubEnv('OPENAI_BASE_URL', `${server.origin}/v1`);
  vi.stubEnv('ANTHROPIC_API_KEY', '');
  vi.stubEnv('SITEWRIGHT_MODEL_URL', '');
  studio = await openStudio({ dataDir: join(folder, 'data') });
  await studio.models.allow('openai', true);
});

afterAll(async () => {
  await studio.close();
  await server.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

beforeEach(() => {
  server.asked.length = 0;
  reply = answering({ people: false, letters: false });
});

/** Pictures are drawn, looked at and found to show this; drafts are left as they are. */
function answering(seen: object, picture?: Reply): (asked: Asked) => Reply {
  return ({ protocol, text }) => {
    if (protocol === 'images') return picture ?? { type: 'picture', png };
    return { type: 'text', text: text.includes('people: whether') ? JSON.stringify(seen) : '{}' };
  };
}

async function make(name: string, brief: object = BRIEF, budgetUsd = 5) {
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(brief));
  const events: RunEvent[] = [];
  const watching = { signal: new AbortController().signal, onEvent: (event: RunEvent) => events.push(event) };
  const summary = await studio.make({ brief: file, out: join(folder, name), model: 'openai', budgetUsd }, watching);
  const note = events.flatMap((event) => (event.type === 'step-end' && event.agent === 'imagery' ? (event.message ?? []) : []));
  return { summary, note: note.join(' '), home: await readFile(join(folder, name, 'index.html'), 'utf8') };
}

const drawn = () => server.asked.filter(({ protocol }) => protocol === 'images');

test('nothing is drawn as long as nobody switched it on', async () => {
  const { home } = await make('off');

  expect(drawn()).toEqual([]);
  expect(home).not.toContain('Illustration:');
});

test('switched on, pictures stand where drawn art would, in every size and format, with their alternative', async () => {
  await studio.models.set({ canDraw: true });
  expect(await studio.models.plan({ model: 'openai' })).toMatchObject({
    pictures: { by: MODEL, highUsd: expect.closeTo(0.1, 1) },
  });
  const { home, note, summary } = await make('on');

  expect(drawn().map(({ body }) => body)).toMatchObject([{ size: '1536x1024' }, { size: expect.any(String) }]);
  expect(drawn()[0]?.text).toMatch(/"Rye loaf and Poppy roll".*No people/s);
  expect(note).toContain(`${MODEL} drew /pictures/id=hero-1.`);
  expect(home).toMatch(/<img[^>]*alt="Illustration: Rye loaf and Poppy roll"/);
  const files = await readdir(join(folder, 'on'), { recursive: true });
  expect(files.filter((file) => /\.(?:avif|webp|jpe?g)$/.test(file)).length).toBeGreaterThan(2);
  expect(summary.receipt.find(({ model }) => model.includes('gpt-image'))).toMatchObject({ calls: drawn().length });
});

test('which they are, what was asked and whose they are is known, and what was sent is listed', async () => {
  const project = (await studio.projects()).find(({ name }) => name === BRIEF.name);
  const own = (await studio.clientAssets(project?.id ?? '')).filter(({ kind }) => kind === 'picture');

  expect(own.length).toBeGreaterThan(0);
  expect(own[0]).toMatchObject({
    file: 'Illustration: Rye loaf and Poppy roll',
    byModel: { model: MODEL, prompt: expect.stringContaining('still life'), licence: expect.stringContaining('OpenAI') },
  });
  const sent = await studio.models.sent(500);
  expect(sent).toContainEqual(expect.objectContaining({ purpose: `imagery asks ${MODEL} for a picture` }));
});

test('made again, nothing is drawn and nothing is paid; undone, the drawn art is back', async () => {
  const { summary } = await make('on');
  expect(drawn()).toEqual([]);
  expect(summary.receipt).toEqual([]);

  await studio.models.set({ canDraw: false });
  const { home } = await make('on');
  expect(home).not.toContain('Illustration:');
  await studio.history.undo(summary.project);
  await studio.history.settle(summary.project, { signal: new AbortController().signal, onEvent: () => undefined });
  expect(await readFile(join(folder, 'on', 'index.html'), 'utf8')).toContain('Illustration: Rye loaf and Poppy roll');
  await studio.models.set({ canDraw: true });
});

test('a photo of the client stays where it is', async () => {
  await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#456' } })
    .jpeg()
    .toFile(join(folder, 'own.jpg'));
  const { home } = await make('own', {
    ...BRIEF,
    name: 'Own Photo',
    story: [],
    photos: [{ file: 'own.jpg', caption: 'Our counter' }],
  });

  expect(drawn()).toEqual([]);
  expect(home).toContain('Our counter');
});

const OF_PEOPLE = await sharp({ create: { width: 1536, height: 1024, channels: 3, background: '#e0b090' } })
  .png()
  .toBuffer();
const refused: Reply = { type: 'status', status: 400, body: { error: { code: 'moderation_blocked', message: 'No.' } } };

test.each<[string, (asked: Asked) => Reply, RegExp]>([
  [
    'people are seen on it',
    answering({ people: true, letters: false }, { type: 'picture', png: OF_PEOPLE }),
    /drew people or letters/,
  ],
  ['it is refused', answering({}, refused), /declined to answer/],
  ['it is no picture', answering({}, { type: 'picture', png: new Uint8Array([1, 2, 3]) }), /not a picture/],
])('where %s, the drawn art stands and the step says why', async (name, answer, why) => {
  reply = answer;
  const { note, home, summary } = await make(name.replaceAll(' ', '-'), { ...BRIEF, name, story: [], services: [name] });

  expect(summary.outcome).toBe('done');
  expect(drawn()).toHaveLength(1);
  expect(note).toMatch(/The drawn art stands at \/pictures\/id=hero-1\./);
  expect(note).toMatch(why);
  expect(home).not.toContain('Illustration:');
});

test('what would pass the cap is not drawn', async () => {
  const { note, home } = await make('cap', { ...BRIEF, name: 'Cap', story: [], services: ['Cap loaf'] }, 0.1);

  expect(drawn()).toEqual([]);
  expect(note).toContain('budget is used up');
  expect(home).not.toContain('Illustration:');
});
