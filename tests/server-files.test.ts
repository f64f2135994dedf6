// The files for a team's own server say what the program takes.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const FOLDER = join(import.meta.dirname, '../docs/server');
const FILES = ['compose.yaml', 'sitewright-studio.service', 'sitewright-worker@.service', 'README.md'];
/** Nobody listens on the first port. */
const NO_SERVER = 'postgres://sitewright@127.0.0.1:1/sitewright';

const texts = await Promise.all(FILES.map((name) => readFile(join(FOLDER, name), 'utf8')));
const orders = texts
  .flatMap((text) => [...text.matchAll(/(?:out\/main\/cli\.js,? |^ {4}sitewright )([^\n\]]+)/gm)].map(([, words = '']) => words))
  .map((words) => words.replaceAll(/[',]/g, '').replace(/postgres:\S+/, NO_SERVER));

test('each of them starts the program', () => {
  const commands = orders.map((order) => order.split(' ')[0]);

  expect(Object.groupBy(commands, (command) => command ?? '')).toEqual({
    serve: ['serve', 'serve', 'serve'],
    worker: ['worker', 'worker', 'worker'],
  });
});

// Each waits for a server to come back before it gives up: they wait together.
test.concurrent.each([...new Set(orders)])('"%s" is understood, and looks for the database it is told of', async (order) => {
  const data = await mkdtemp(join(tmpdir(), 'sitewright-server-'));
  const { code, stderr } = await runCli(order.split(' '), { data, environment: { DATABASE_URL: NO_SERVER } });

  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('127.0.0.1:1') });
  await rm(data, { recursive: true, force: true, maxRetries: 9 });
});

test('the names in their environment are those the program reads', () => {
  const named = new Set(texts.slice(0, 3).flatMap((text) => text.match(/\b(?:DATABASE_URL|SITEWRIGHT_[A-Z]+)\b/g) ?? []));

  expect(named).toEqual(new Set(['DATABASE_URL', 'SITEWRIGHT_DATA', 'SITEWRIGHT_PASSWORD']));
  expect(texts[0]).toContain('SITEWRIGHT_PASSWORD:?');
});
