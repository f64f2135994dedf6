import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { openStudio } from './open-studio.ts';
import type { Studio } from './studio.ts';

let folder = '';
let studio: Studio;

const watching = (onEvent: (event: RunEvent) => void = () => undefined, signal = new AbortController().signal) => ({
  signal,
  onEvent,
});

async function brief(name: string): Promise<string> {
  const file = join(folder, `${name}.txt`);
  await writeFile(file, `Bakery ${name}, Linz`);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-studio-'));
  studio = await openStudio({ dataDir: join(folder, 'data') });
});

afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

test('a brief becomes a project with its pages and a site in the folder asked for', async () => {
  const out = join(folder, 'made');
  const summary = await studio.make({ brief: await brief('Hofer'), out }, watching());
  const view = await studio.project(summary.project);

  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('Hofer');
  expect(view?.out).toBe(out);
  expect(view?.pages.map(({ path }) => path)).toContain('/404.html');
  expect((await studio.projects()).map(({ id }) => id)).toContain(summary.project);
});

test('making a project again changes nothing and goes into the same folder', async () => {
  const out = join(folder, 'again');
  const first = await studio.make({ brief: await brief('Huber'), out }, watching());

  expect(await studio.remake(first.project, watching())).toMatchObject({ out, changedFiles: 0, steps: { made: 0 } });
});

test('the client’s own words are kept, and the same words are the same project', async () => {
  const first = await studio.makeText('Florist Rosa, Graz', watching());
  const second = await studio.makeText('Florist Rosa, Graz', watching());

  expect(second).toMatchObject({ project: first.project, steps: { made: 0 } });
});

test('no words are no brief', async () => {
  await expect(studio.makeText(' \n', watching())).rejects.toMatchObject({ kind: 'validation' });
});

test('a project that is not there is said to be missing', async () => {
  const unknown = '00000000-0000-4000-8000-000000000000';

  expect(await studio.project(unknown)).toBeUndefined();
  await expect(studio.remake(unknown, watching())).rejects.toMatchObject({ kind: 'not-found' });
});

test('a sample that is not there is answered with those that are', async () => {
  await expect(studio.makeSample('falconry', watching())).rejects.toMatchObject({
    kind: 'not-found',
    message: expect.stringContaining('bakery'),
  });
});

test('a second run of a brief under way is refused, and the first ends well', async () => {
  const request = { brief: await brief('Maier'), out: join(folder, 'twice') };
  const first = studio.make(request, watching());

  await expect(studio.make(request, watching())).rejects.toMatchObject({
    kind: 'conflict',
    message: expect.stringContaining('Wait'),
  });
  expect(await first).toMatchObject({ outcome: 'done' });
  expect(await studio.make(request, watching())).toMatchObject({ outcome: 'done' });
});

test('two briefs are made side by side', async () => {
  const requests = await Promise.all(
    ['Gruber', 'Bauer'].map(async (name) => ({ brief: await brief(name), out: join(folder, name) })),
  );
  const made = await Promise.all(requests.map((request) => studio.make(request, watching())));

  expect(made.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
});

test('a stopped run writes no site and the next one goes on from it', async () => {
  const request = { brief: await brief('Wagner'), out: join(folder, 'stopped') };
  const stop = new AbortController();
  const stopped = studio.make(
    request,
    watching((event) => event.type === 'step-end' && event.agent === 'business-facts' && stop.abort(), stop.signal),
  );

  await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
  await expect(readFile(join(request.out, 'index.html'))).rejects.toThrow('ENOENT');
  expect((await studio.make(request, watching())).steps.kept).toBeGreaterThan(0);
});

test('closing twice is closing once', async () => {
  const other = await openStudio({ dataDir: join(folder, 'other') });
  await other.close();

  await expect(other.close()).resolves.toBeUndefined();
});

test('a data folder that is in use is told to whoever opens it, and to nobody else', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', note);
  const first = { brief: await brief('Lang'), out: join(folder, 'in-use'), signal: new AbortController().signal };

  await expect(openStudio({ dataDir: join(folder, 'data'), first })).rejects.toMatchObject({ kind: 'conflict' });
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

test('another data folder in the same process gets its own files', async () => {
  const file = await brief('Winkler');
  await studio.make({ brief: file, out: join(folder, 'here') }, watching());
  const other = await openStudio({ dataDir: join(folder, 'elsewhere') });

  const made = await other.make({ brief: file, out: join(folder, 'there') }, watching());
  await other.close();

  expect(made).toMatchObject({ outcome: 'done' });
  expect(await readFile(join(folder, 'there', 'index.html'), 'utf8')).toContain('Winkler');
});
