import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStudio } from '../main/studio/open-studio.ts';
import { runCli } from './run-cli.ts';

let folder: string;
let brief: string;
let id: string;
let out: string;

const cli = (...words: string[]) => runCli(words, { data: join(folder, 'data'), cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-commands-'));
  brief = join(folder, 'brief.txt');
  out = join(folder, 'site');
  await writeFile(brief, 'Bakery Hofer, Linz');

  const studio = await openStudio({ dataDir: join(folder, 'data') });
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  ({ project: id } = await studio.make({ brief, out }, watching));
  await studio.history.name(id, 'As made');
  const { id: basedOn } = await studio.history.slot(id, 'homeCopy');
  const operations = [{ type: 'set', pointer: '/headline', value: 'Handgemacht' }] as const;
  await studio.history.edit(id, { slot: 'homeCopy', basedOn, operations });
  await studio.history.settle(id, watching);
  await studio.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

const isEdited = async () => (await readFile(join(out, 'index.html'), 'utf8')).includes('Handgemacht');

test('history lists changes and versions of a project named by its brief', async () => {
  const { code, stdout } = await cli('history', 'brief.txt');

  expect(code).toBe(0);
  expect(stdout).toMatch(/designer {2}Home page, headline: .+\n.*agent {5}The site was made/);
  expect(stdout).toContain('As made');
});

test('undo takes the newest change back, in the files as well', async () => {
  expect(await isEdited()).toBe(true);
  const { code, stdout } = await cli('undo', id);

  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Undid “Home page, headline: .+”\n$/)]);
  expect(await isEdited()).toBe(false);
});

test('restore goes back to a version by its name, or says what there is', async () => {
  expect(await cli('restore', id, 'As made')).toMatchObject({ code: 1, stderr: expect.stringContaining('like that already') });
  expect(await cli('restore', id, 'Never named')).toMatchObject({ code: 2 });
  expect(await cli('undo', 'Nobody')).toMatchObject({ code: 2, stderr: expect.stringContaining(id) });
  expect(await cli('history')).toMatchObject({ code: 2 });
});
