// What a command loads: code that it has no use for would cost it its time.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

/** Runs before the program and notes the address of every module. */
const NOTE_MODULES = `
  import { appendFileSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  registerHooks({ load(url, context, next) { appendFileSync(process.env.LOADED, url + '\\n'); return next(url, context); } });`;

test('a site that is made again without photos loads no browser, no decoder of pictures, no cutter of fonts and no server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-loads-'));
  const loaded = join(folder, 'loaded.txt');
  const environment = { LOADED: loaded, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(NOTE_MODULES)}` };
  const make = async (words: string, noting = {}) => {
    const brief = join(folder, 'hofer.txt');
    await writeFile(brief, words);
    const out = join(folder, 'site');
    return runCli(['make', brief, '--out', out, '--json'], { data: join(folder, 'data'), cwd: folder, environment: noting });
  };

  await make('Bakery Hofer, Linz');
  expect((await make('Bakery Hofer, Linz. Phone 0732 77 11 22.', environment)).code).toBe(0);

  const text = await readFile(loaded, 'utf8');
  const packages = new Set([...text.matchAll(/node_modules\/((?:@[^/]+\/)?[^/\s]+)/g)].map(([, name]) => name));
  expect(packages).toContain('@electric-sql/pglite');
  for (const name of ['playwright-core', 'lighthouse', 'sharp', 'subset-font', '@resvg/resvg-js', 'kysely', 'pg-boss']) {
    expect(packages).not.toContain(name);
  }
  expect(text).not.toContain('node:http');
  await rm(folder, { recursive: true, maxRetries: 9 });
}, 120_000);

test('publishing a folder opens no store, and loads no model of a site', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-loads-'));
  const loaded = join(folder, 'loaded.txt');
  const environment = { LOADED: loaded, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(NOTE_MODULES)}` };
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'site/index.html'), '<!doctype html>');

  const words = ['publish', 'site', '--to', 'folder', '--set', `path=${join(folder, 'www')}`];
  expect((await runCli(words, { data: join(folder, 'data'), cwd: folder, environment })).code).toBe(0);

  const text = await readFile(loaded, 'utf8');
  expect(text).toContain('/folder-publishing');
  for (const name of ['node_modules/', '/slots-', '/store-', '/open-studio', 'node:http']) expect(text).not.toContain(name);
  await rm(folder, { recursive: true, maxRetries: 9 });
});
