import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { listen } from '../../main/loopback/listen.ts';
import { runCli } from '../run-cli.ts';

const Said = z.object({ address: z.url() });

let data: string;
let site: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sitewright-serve-'));
  site = await mkdtemp(join(tmpdir(), 'sitewright-site-'));
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Hofer</title><h1>Hofer</h1>');
});

afterAll(async () => {
  await rm(data, { recursive: true, force: true, maxRetries: 9 });
  await rm(site, { recursive: true, force: true, maxRetries: 9 });
});

/** Asks the address once it is told, then stops the program as Ctrl+C does. */
async function served(args: readonly string[]) {
  let answer: Response | undefined;

  async function askAndStop(child: ChildProcess) {
    const [line] = child.stdout ? await once(child.stdout, 'data') : [];
    answer = await fetch(Said.parse(JSON.parse(String(line))).address, { redirect: 'manual' });
    child.kill('SIGINT');
  }

  let asked = Promise.resolve();
  const onStart = (child: ChildProcess) => {
    asked = askAndStop(child);
  };
  const ran = await runCli(['serve', '--json', ...args], { data, onStart });
  await asked;
  return { ...ran, answer };
}

test('the studio is served at an address that lets one browser in, and stops cleanly', async () => {
  const { answer, code, stderr } = await served([]);
  expect(answer?.status).toBe(303);
  expect(stderr.trim()).toBe('Stopping.');
  expect(code).toBe(0);
});

test('a made site is served with what reloads it', async () => {
  const { answer, code } = await served(['--site', site]);
  expect(answer?.status).toBe(200);
  expect(await answer?.text()).toContain('<h1>Hofer</h1>');
  expect(code).toBe(0);
});

test('a taken port is refused with what to do', async () => {
  const other = createServer();
  const port = new URL(await listen(other, 0)).port;
  const { code, stderr } = await runCli(['serve', '--port', port], { data });
  other.close();

  expect(stderr).toContain(`Port ${port} is taken. Choose another with --port`);
  expect(code).toBe(1);
});

test('a folder without a site is refused with what to do', async () => {
  const { code, stderr } = await runCli(['serve', '--site', data], { data });
  expect(stderr).toContain('Make one first');
  expect(code).toBe(2);
});
