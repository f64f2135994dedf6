// Starts the built program on the stand-in and hands its first page to a drive; prints what the drive saw, then quits.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { app } from './app.ts';
import { calls } from './calls.ts';

interface Drive {
  drive(this: void, page: Page): Promise<unknown>;
}

const LONGEST_LOAD_MS = 20_000;

const [program = '', driveFile = ''] = process.argv.slice(2);
const { drive }: Drive = await import(pathToFileURL(resolve(driveFile)).href);

const loaded = import(pathToFileURL(resolve(program)).href).then(() => true);
if (!(await Promise.race([loaded, sleep(LONGEST_LOAD_MS, false, { ref: false })]))) {
  process.stderr.write('The program never finished loading: something at its top level waits for `ready`.\n');
  process.exit(1);
}

const opened = once(app, 'stand-in-page');
app.becomeReady();
const [page] = await opened;

const seen = await drive(page);
process.stdout.write(`${JSON.stringify({ seen, calls })}\n`);
app.quit();
