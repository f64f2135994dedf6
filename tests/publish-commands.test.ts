// The command line publishes a folder and a project, and goes back.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStudio } from '../main/studio/open-studio.ts';
import { CLOUDFLARE_TOKEN, openCloudflareHost } from './hosts/cloudflare-host.ts';
import { visitorsTo } from './hosts/visitors.ts';
import { runCli } from './run-cli.ts';

let folder: string;
let site: string;
let www: string;
let project: string;

const cli = (...words: string[]) => runCli(words, { data: join(folder, 'data'), cwd: folder });
const live = (name: string) => readFile(join(www, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-publish-'));
  [site, www] = [join(folder, 'site'), join(folder, 'www')];
  const brief = join(folder, 'brief.txt');
  await writeFile(brief, 'Bakery Hofer, Linz');

  const studio = await openStudio({ dataDir: join(folder, 'data') });
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  ({ project } = await studio.make({ brief, out: site }, watching));
  await studio.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

test('hosts says what each has to be told', async () => {
  const { code, stdout } = await cli('hosts');

  expect(code).toBe(0);
  expect(stdout).toMatch(/folder {2}Folder\n.*\n {6}path: Folder\./);
});

test('a dry run says what would be added and changes nothing', async () => {
  const { code, stdout } = await cli('publish', site, '--to', 'folder', '--set', `path=${www}`, '--dry-run');

  expect(code).toBe(0);
  expect(stdout).toMatch(/added: \d+\n {4}\/404\.html/);
  expect(await readdir(folder)).not.toContain('www');
});

test('a folder goes live, an edit of it too, and a rollback takes that back', async () => {
  const there = ['--to', 'folder', '--set', `path=${www}`, '--json'];
  const first = await cli('publish', site, ...there);
  const before = await live('index.html');
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Edited</title>');
  const second = await cli('publish', site, ...there);

  expect(JSON.parse(second.stdout).sent).toEqual({ files: 1, bytes: 36 });
  expect(await live('index.html')).toContain('Edited');
  expect(await cli('rollback', site, ...there)).toMatchObject({ code: 0 });
  expect(await live('index.html')).toBe(before);

  const { live: reference, deployments } = JSON.parse((await cli('status', site, ...there)).stdout);
  expect(reference).toBe(JSON.parse(first.stdout).reference);
  expect(deployments.map(({ state }: { state: string }) => state)).toEqual(['replaced', 'live']);
});

test('a project goes out as it stands, from what is stored of it', async () => {
  await rm(join(site, 'index.html'));
  const file = join(folder, 'hofer.zip');
  const { code, stdout } = await cli('publish', project, '--to', 'zip', '--set', `path=${file}`);

  expect([code, stdout]).toEqual([0, expect.stringContaining('The site is live: file://')]);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  expect((await cli('rollback', project, '--to', 'zip', '--set', `path=${file}`)).stderr).toContain(
    'Nothing was live there before',
  );
});

test('the sheet for the client is written as a page in the language of its site, and printed as one', async () => {
  const [html, pdf] = [join(folder, 'hofer.html'), join(folder, 'hofer.pdf')];
  expect(await cli('handover', project, html)).toMatchObject({ code: 0 });
  expect(await cli('handover', project, pdf)).toMatchObject({ code: 0 });

  expect(await readFile(html, 'utf8')).toMatch(/: was Ihnen gehört<\/h1>.*Zip-Datei/s);
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('what was published is fetched back as a visitor; what is not as it was sent is said and fails', async () => {
  const edge = await openCloudflareHost();
  const place = ['--set', `api=${edge.origin}/client/v4`, '--set', `token=${CLOUDFLARE_TOKEN}`];
  const publish = () =>
    runCli(['publish', site, '--to', 'cloudflare', ...place], {
      data: join(folder, 'data'),
      environment: visitorsTo(edge.origin),
    });
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Hofer</title>');
  expect(await publish()).toMatchObject({ code: 0, stdout: expect.stringMatching(/compared: all \d+ are as they were sent/) });

  for (const asset of edge.assets.values()) if (asset.bytes.includes('Hofer</title>')) asset.bytes = Buffer.from('other');
  const { code, stdout } = await publish();
  expect(code).toBe(1);
  expect(stdout).toMatch(/\d+ of \d+ are not as they were sent\.\n {4}\/index\.html: It holds other bytes/);
  await edge.close();
}, 60_000);

test.each([
  [['publish'], /Name a project/],
  [['publish', 'Nobody', '--to', 'folder'], /There is no project/],
  [['publish', 'site', '--to', 'geocities'], /There is no host "geocities"/],
  [['publish', 'site', '--to', 'folder'], /Folder \(path\)/],
  [['connect', 'folder', '--set', 'path'], /key=value/],
])('%j is refused in words', async (words, expected) => {
  await writeFile(join(site, 'index.html'), 'x');
  const { code, stderr } = await cli(...words);

  expect(code).toBe(2);
  expect(stderr).toMatch(expected);
});
