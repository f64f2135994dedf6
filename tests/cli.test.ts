// The command line as it is built: what it prints, what it leaves behind, and how it goes on after a stop.
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-cli-'));
  data = join(folder, 'data');
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 9 }));

const sitewright = (args: string[], options = {}) => runCli(args, { data, cwd: folder, ...options });

async function brief(name: string, content: object | string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('make without a brief makes the bundled bakery and says where to look', async () => {
  const { code, stdout } = await sitewright(['make']);

  expect(code).toBe(0);
  expect(stdout).toMatch(/business-facts +(\d+ ms|\d+\.\d s)/);
  expect(stdout).toContain('pages');
  expect(stdout).toContain('To ask the client:');
  expect(stdout).toContain(join(folder, 'sites', 'bakery'));
  expect(await readdir(join(folder, 'sites', 'bakery'))).toContain('index.html');
});

test('a second make of an unchanged brief runs no agent and changes no file', async () => {
  const { stdout } = await sitewright(['make', '--json']);

  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'done', changedFiles: 0, steps: { made: 0, failed: 0 } });
});

test('--json prints one object and nothing else', async () => {
  const file = await brief('line.txt', 'Bakery Hofer, Linz');
  const { code, stdout } = await sitewright(['make', file, '--out', join(folder, 'hofer'), '--json']);
  const summary = JSON.parse(stdout);

  expect(code).toBe(0);
  expect(summary).toMatchObject({ outcome: 'done', out: join(folder, 'hofer') });
  expect(summary.pages.length).toBeGreaterThanOrEqual(4);
  expect(summary.questions.length).toBeGreaterThan(0);
  expect(summary.questions.length).toBeLessThanOrEqual(5);
});

test('a changed phone number runs only what reads it', async () => {
  const profile = { name: 'Hofer', trade: 'bakery', phone: '0732 77 11 22', address: { city: 'Linz', country: 'Austria' } };
  const file = await brief('phone.json', profile);
  await sitewright(['make', file, '--json']);
  await brief('phone.json', { ...profile, phone: '0732 77 11 23' });

  const { stdout, stderr } = await sitewright(['make', file, '--json']);
  const ran = [...stderr.matchAll(/^ {2}([a-z-]+) +[\d.]+ m?s$/gm)].map(([, agent]) => agent);

  expect(JSON.parse(stdout).steps.made).toBe(ran.length);
  expect(ran).toContain('contact-copy');
  expect(ran).not.toContain('home-copy');
  expect(ran).not.toContain('color-palette');
  expect(ran).not.toContain('typography');
  expect(ran.length).toBeLessThan(14);
});

test('two bakeries do not get the same site', async () => {
  const one = await brief('one.txt', 'Bakery Hofer, Linz. We bake rye bread at four in the morning. Phone +43 732 771122');
  const two = await brief('two.txt', 'Tansey’s bakery, Cork. Nothing is thrown away. bread@tanseys.example');
  const made = [];
  for (const file of [one, two]) {
    const { stdout } = await sitewright(['make', file, '--json']);
    const { out } = JSON.parse(stdout);
    const page = await readFile(join(out, 'index.html'), 'utf8');
    made.push([...page.matchAll(/class="s s-([a-z]+) v-([a-z]+) g-([a-z0-9]+)"/g)].map(([, ...look]) => look.join(' ')));
  }

  expect(made[0]).not.toEqual(made[1]);
});

test('--direction is followed', async () => {
  const file = await brief('swiss.txt', 'Bakery Hofer, Linz');
  const { stdout } = await sitewright(['make', file, '--direction', 'swiss', '--out', join(folder, 'swiss'), '--json']);

  expect(JSON.parse(stdout).direction).toBe('swiss');
  expect(await readFile(join(folder, 'swiss', 'index.html'), 'utf8')).toContain('data-dir="swiss"');
});

test('Ctrl+C stops cleanly and the next call goes on from there', async () => {
  const file = await brief('stopped.txt', 'Bakery Hofer, Graz. We bake rye bread. Open Monday to Friday 7-12.');
  const out = join(folder, 'stopped');
  const stopped = await sitewright(['make', file, '--out', out], {
    onStart: (child: { kill(signal: string): void; stdout: NodeJS.ReadableStream }) =>
      child.stdout.on('data', (chunk) => String(chunk).includes('art-direction') && child.kill('SIGINT')),
  });
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toContain('goes on from there');
  expect((await readdir(folder)).filter((name) => name.includes('stopped') && name !== 'stopped.txt')).toEqual([]);

  const { stdout } = await sitewright(['make', file, '--out', out, '--json']);
  const { outcome, steps } = JSON.parse(stdout);
  expect(outcome).toBe('done');
  expect(steps.kept).toBeGreaterThan(0);
});

test('agents shows every agent and draws the graph', async () => {
  const graph = join(folder, 'plan.svg');
  const { code, stdout } = await sitewright(['agents', '--graph', graph]);

  expect(code).toBe(0);
  expect(stdout).toMatch(/discovery +business-facts +facts/);
  expect(await readFile(graph, 'utf8')).toContain('>site-files</text>');
});

test.each([
  ['an unknown command', ['bake'], /no command "bake".*--help/],
  ['an unknown option', ['make', '--fast'], /--fast/],
  ['two briefs', ['make', 'a.txt', 'b.txt'], /One brief at a time/],
  ['a port that is none', ['serve', '--port', 'high'], /--port high/],
  ['an unknown direction', ['make', '--direction', 'rococo', '--out', 'rococo'], /rococo.*swiss/s],
  ['a brief that is not there', ['make', 'nowhere.json'], /There is no file .*nowhere\.json/],
])('%s is refused with what to do and code 2', async (_case, args, message) => {
  const { code, stderr } = await sitewright(args);

  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

test('--help says what there is', async () => {
  const { code, stdout } = await sitewright(['--help']);

  expect(code).toBe(0);
  expect(stdout).toContain('sitewright make [brief]');
});
