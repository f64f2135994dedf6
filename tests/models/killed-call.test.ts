// A make that is killed in the middle of a question to a model: what was answered before is neither asked nor paid again.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCli } from '../run-cli.ts';
import type { Reply } from './answers.ts';
import { startModelServer, type ModelServer } from './model-server.ts';

const KEY = 'sk-test-killed';
const ANSWERED: Reply = { type: 'text', text: '{}' };
const HANGING: Reply = { type: 'trickle', text: '{' };
const BRIEF =
  'Bakery Hofer, Linz\nPhone +43 732 123456\nWe bake bread and rolls every morning. The sourdough rests for 26 hours.\n';
const MODEL = ['--model', 'anthropic/claude-haiku-5-5'];
/** So many are answered before one hangs. */
const FIRST = 3;

let folder: string;
let server: ModelServer;
let replies: (number: number) => Reply = () => ANSWERED;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-killed-'));
  server = await startModelServer(() => replies(server.asked.length));
  vi.stubEnv('ANTHROPIC_API_KEY', KEY);
  vi.stubEnv('ANTHROPIC_BASE_URL', server.origin);
  vi.stubEnv('OPENAI_API_KEY', '');
  await writeFile(join(folder, 'brief.txt'), BRIEF);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

test('finished calls are not made again, the one cut off is on the receipt, and no key is in what Node writes down of it', async () => {
  const data = join(folder, 'data');
  const dumps = join(folder, 'dumps');
  await mkdir(dumps);
  let heard = '';
  const make = ['make', join(folder, 'brief.txt'), '--out', join(folder, 'site'), ...MODEL];
  await runCli(['models', 'allow', 'anthropic'], { data });

  replies = (number) => (number <= FIRST ? ANSWERED : HANGING);
  await runCli(make, {
    data,
    environment: { NODE_OPTIONS: `--report-on-signal --report-directory=${dumps}` },
    onStart: (child) =>
      void (async () => {
        child.stderr?.on('data', (words) => (heard += String(words)));
        while (server.asked.length <= FIRST) await wait(20);
        // Time for the answers before it to be written down.
        await wait(1500);
        child.kill('SIGUSR2');
        while (!heard.includes('report completed')) await wait(20);
        child.kill('SIGKILL');
      })(),
  });
  const answered = new Set(server.asked.slice(0, FIRST).map(({ text }) => text));

  const [dump = ''] = await readdir(dumps);
  const words = await readFile(join(dumps, dump), 'utf8');
  expect(words).toContain('javascriptStack');
  expect(words).not.toContain(KEY);

  server.asked.length = 0;
  replies = () => ANSWERED;
  const again = await runCli(make, { data });
  expect(again.code).toBe(0);
  expect(server.asked.length).toBeGreaterThan(0);
  expect(server.asked.filter(({ text }) => answered.has(text))).toEqual([]);

  const { stdout } = await runCli(['models', 'receipts', '--json'], { data });
  const [line] = JSON.parse(stdout) as { unknown: number; costUsd: number }[];
  expect(line?.unknown).toBeGreaterThan(0);
});
