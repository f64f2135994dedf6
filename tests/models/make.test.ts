// Makes helped by models over a real wire: whatever the provider does, the site is finished, nothing is sent without leave, no key is kept.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { memoryOf } from '../../agents/experts/past-site.ts';
import { LIKENESS_MODEL, likenessOf } from '../../agents/memory/likeness.ts';
import { Brief } from '../../agents/site/brief.ts';
import { openEmbedded } from '../../main/store/embedded.ts';
import { storeOn } from '../../main/store/store.ts';
import { openStudio } from '../../main/studio/open-studio.ts';
import type { Studio } from '../../main/studio/studio.ts';
import type { Reply } from './answers.ts';
import { startModelServer, type ModelServer } from './model-server.ts';

const KEY = 'sk-test-5f1e0a7c9d3b';
/** Given in the panel. */
const KEPT = 'sk-test-kept-91c04e77';
const PASSPHRASE = 'four words of a test';
const SECRETS = [KEY, KEPT, PASSPHRASE];
/** That every question can be put, also to the dearest model. */
const ENOUGH_USD = 20;
const BRIEF = {
  name: 'Hofer Brot',
  trade: 'bakery',
  description: 'We bake in Linz with flour from the Mühlviertel. The oven is from 1911.',
  statements: ['The sourdough rests for 26 hours.', 'Maria Hofer stands in the shop from six.'],
  phones: ['+43 732 123456'],
  mails: ['brot@hofer.example'],
  services: ['Rye loaf', 'Poppy roll'],
  faq: [{ question: 'Do you bake on Mondays?', answer: 'No, the oven rests on Mondays.' }],
};

let folder: string;
let server: ModelServer;
let studio: Studio;
let reply: Reply;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-models-'));
  server = await startModelServer(() => reply);
  vi.stubEnv('ANTHROPIC_API_KEY', KEY);
  vi.stubEnv('ANTHROPIC_BASE_URL', server.origin);
  vi.stubEnv('OPENAI_API_KEY', '');
  vi.stubEnv('SITEWRIGHT_MODEL_URL', '');
  vi.stubEnv('SITEWRIGHT_PASSPHRASE', PASSPHRASE);
  await writeFile(join(folder, 'brief.json'), JSON.stringify(BRIEF));
  studio = await openStudio({ dataDir: join(folder, 'data') });
});

afterAll(async () => {
  await studio.close();
  await server.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

beforeEach(() => {
  server.asked.length = 0;
});

async function make(model = 'anthropic', budgetUsd?: number) {
  const events: RunEvent[] = [];
  const watching = { signal: new AbortController().signal, onEvent: (event: RunEvent) => events.push(event) };
  const request = { brief: join(folder, 'brief.json'), out: join(folder, 'site'), model, budgetUsd };
  return { summary: await studio.make(request, watching), events };
}

const failure = (status: number, type: string): Reply => ({
  type: 'status',
  status,
  body: { type: 'error', error: { type, message: 'No.' } },
});

test('nothing is sent before leave is given, and what would be is said', async () => {
  await expect(make()).rejects.toThrow(/Nothing was sent yet.*Anthropic.*sitewright models allow anthropic/s);
  expect(server.asked).toEqual([]);
  expect(await studio.models.sent(10)).toEqual([]);
});

test('nor where nothing of the client may leave this machine', async () => {
  await studio.models.allow('anthropic', true);
  await studio.models.set({ isLocalOnly: true });
  await expect(make()).rejects.toThrow('Nothing of this client leaves this machine');
  expect(server.asked).toEqual([]);
  await studio.models.set({ isLocalOnly: false });
});

test.each<[string, Reply, string]>([
  ['the key is wrong', failure(401, 'authentication_error'), 'does not accept the key'],
  ['there is no credit', failure(402, 'billing_error'), 'no credit left'],
  [
    'it is asked too much',
    { ...failure(429, 'rate_limit_error'), headers: { 'retry-after': '60' } } as Reply,
    'takes no more questions',
  ],
  ['the text is too long', failure(413, 'request_too_large'), 'cannot take so long'],
  ['it refuses', { type: 'refusal' }, 'declined to answer'],
  ['it breaks off', { type: 'truncated', text: '{"kicker":' }, 'stopped in the middle'],
  ['it answers nonsense', { type: 'text', text: 'Gladly! Here are my ideas.' }, 'not the JSON object'],
])('where %s, the site is finished and the steps say why', async (_case, given, words) => {
  reply = given;
  const { summary, events } = await make();

  expect(summary.outcome).toBe('done');
  expect(summary.pages.length).toBeGreaterThan(2);
  expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toContain('Hofer');
  const said = events.flatMap((event) => ('message' in event ? (event.message ?? []) : []));
  expect(said.join('\n')).toContain(words);
});

test('what was sent is listed, each request of it', async () => {
  reply = failure(401, 'authentication_error');
  const before = (await studio.models.sent(1000)).length;
  await make('anthropic/claude-opus-5-5');

  const sent = await studio.models.sent(1000);
  expect(server.asked.length).toBeGreaterThan(0);
  expect(sent.length - before).toBe(server.asked.length);
  expect(sent[0]).toMatchObject({ origin: server.origin, content: expect.stringContaining('Sentences of the brief') });
});

test('no number to call, address or street is sent', async () => {
  reply = { type: 'text', text: '{}' };
  await make('anthropic/claude-sonnet-5');
  const words = server.asked.map(({ text }) => text).join('\n');

  expect(words).toContain('The sourdough rests for 26 hours.');
  expect(words).not.toContain('732');
  expect(words).not.toContain('brot@hofer');
});

test('words of the client are fenced as data', async () => {
  reply = { type: 'text', text: '{}' };
  await make('anthropic/claude-opus-5');
  expect(server.asked.some(({ text }) => /<(material-\w+)>\n[^<]*rests for 26 hours\.[^<]*\n<\/\1>/s.test(text))).toBe(true);
});

test('what sites of clients like this one came to is told', async () => {
  await studio.close();
  const { pool, close } = await openEmbedded(join(folder, 'data', 'store'));
  const brief = Brief.parse({ ...BRIEF, services: [], kind: 'profile' });
  await storeOn(pool).memory.remember([
    {
      agent: 'art-direction',
      content: 'bakery: the art direction carte. The site was graded A (0.95).',
      embedding: likenessOf(brief),
      embeddingModel: LIKENESS_MODEL,
      importance: 0.95,
    },
    ...['one', 'two'].map((site) => ({
      ...memoryOf({ site, score01: 0.97, prompt: 'with hints', tiers: { messaging: 'fast' } }, brief),
      projectId: undefined,
    })),
  ]);
  await close();
  studio = await openStudio({ dataDir: join(folder, 'data') });
  reply = { type: 'text', text: '{}' };
  await make('anthropic/claude-opus-4-8', ENOUGH_USD);

  const told = server.asked.filter(({ text }) => text.includes('graded A (0.95)'));
  expect(new Set(told.map(({ text }) => text.includes('Which art direction')))).toEqual(new Set([true]));
});

test('a task that came off well with a cheaper tier is put to that one, and the run says so', async () => {
  reply = { type: 'text', text: '{}' };
  const { events, summary } = await make('best');
  const askedIn = (model: string) =>
    events.flatMap((event) => (event.type === 'model-call' && event.model.includes(model) ? [event.agent] : []));

  expect(new Set(askedIn('haiku'))).toEqual(new Set(['messaging']));
  expect(askedIn('opus').length).toBeGreaterThan(0);
  expect(askedIn('opus')).not.toContain('messaging');
  const why = 'Chosen, “fast”, because 2 sites like this one came to A (0.97) with it.';
  expect(events.flatMap((event) => (event.type === 'said' ? [event.words] : []))).toContain(`Tier “fast” for messaging: ${why}`);
  expect((await studio.step(summary.project, 'messaging')).reasons).toContain(`Tier of models: ${why}`);

  server.asked.length = 0;
  expect((await make('best')).summary.steps.made).toBe(0);
  expect(server.asked).toEqual([]);
});

test('made again, nothing is asked and nothing is paid; the receipt adds up', async () => {
  reply = { type: 'text', text: '{}' };
  const first = await make('anthropic/claude-haiku-5-5');
  const asked = server.asked.length;
  const again = await make('anthropic/claude-haiku-5-5');
  const [line] = first.summary.receipt;

  expect(asked).toBeGreaterThan(0);
  expect(server.asked.length).toBe(asked);
  expect(again.summary.receipt).toEqual([]);
  expect(line?.calls).toBe(asked);
  // 900 tokens at $0.10, 100 from the store at $0.01 and 60 at $0.50 a million, for each call.
  expect(line?.costUsd).toBeCloseTo(asked * 0.000121, 5);
  expect(line?.repairs).toBeGreaterThan(0);
});

test('what models said of a step is read in a studio that was opened since', async () => {
  const { summary } = await make('anthropic/claude-haiku-5-5');
  await studio.close();
  studio = await openStudio({ dataDir: join(folder, 'data') });

  const { spoken, calls } = await studio.step(summary.project, 'messaging');
  expect(spoken[0]).toMatchObject({ kind: 'text', text: '{}', number: 1, call: 1 });
  expect(calls[0]).toMatchObject({ purpose: 'draft', outcome: 'answered', number: 1 });
  expect(calls[0]?.outputTokens).toBeGreaterThan(0);
});

test('at the cap no more is asked, and the site is finished', async () => {
  reply = { type: 'text', text: '{}' };
  const { summary, events } = await make('anthropic/claude-fable-5-1', 0.3);
  const spent = summary.receipt.reduce((sum, { costUsd }) => sum + costUsd, 0);

  expect(summary.outcome).toBe('done');
  expect(spent).toBeLessThanOrEqual(0.3);
  expect(events.some((event) => 'message' in event && event.message?.includes('budget is used up'))).toBe(true);
});

test('leave given for one client holds for no other', async () => {
  const { current } = await studio.clients();
  await studio.addClient('Gasthof Adler');
  await expect(make()).rejects.toThrow('Nothing was sent yet');
  expect(server.asked).toEqual([]);
  expect(await studio.models.sent(10)).toEqual([]);
  await studio.switchClient(current);
});

test('no key stands in a file, a table, a message or the process list, be it kept here or given from outside', async () => {
  reply = failure(401, 'authentication_error');
  await studio.models.keepKey('openai', KEPT);
  expect((await studio.models.list()).places.map(({ id }) => id)).toContain('openai');
  const error: unknown = await make('anthropic/none').catch((thrown: unknown) => thrown);
  const [project] = await studio.projects();
  const { events } = await make('none');
  await studio.saveCopy(project?.id ?? '', join(folder, 'copy.zip'));
  await studio.close();
  studio = await openStudio({ dataDir: join(folder, 'data') });

  const files = await filesIn(folder);
  const holding = [];
  for (const file of files) {
    const bytes = await readFile(file);
    if (SECRETS.some((secret) => bytes.includes(secret))) holding.push(file);
  }
  expect(files.length).toBeGreaterThan(50);
  expect(holding).toEqual([]);
  const told = [inspect(error, { depth: 9 }), JSON.stringify([events, await studio.models.sent(1000)])];
  const said = [...told, execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })].join('\n');
  expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
});

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}
