// The built studio in a process of its own, which can be killed at the moment at which a question, or its answer, is on its way.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../main/browser/launch.ts';
import { runCli } from '../run-cli.ts';
import { questionIn } from './questions.ts';

const CLI = join(import.meta.dirname, '../../out/main/cli.js');
const Said = z.object({ address: z.url() });

/** Path of a question that does not reach the host, or whose answer does not come back. */
interface Losing {
  question?: string;
  answer?: string;
}

export interface KillableHost {
  /** Data folder. */
  data: string;
  page: Page;
  /** Starts it where it listened last. @returns an address that lets a browser in */
  serve(this: void): Promise<string>;
  kill(this: void): Promise<void>;
  /** Lets a test begin whatever became of the one before: served, found, and nothing more is lost. */
  revive(this: void): Promise<void>;
  /** Kills it when what is lost is on its way, and resolves when the page says so. */
  killOver(this: void, lost: Losing, ask: () => Promise<void>): Promise<void>;
  close(this: void): Promise<void>;
}

/** The bundled bakery, opened in a real browser. */
export async function openKillableHost(): Promise<KillableHost> {
  const data = await mkdtemp(join(tmpdir(), 'sitewright-kill-'));
  const opened = { data, browser: await launchBrowser(), program: programOn(data) };
  try {
    return await openIn(opened);
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

async function openIn({ data, browser, program }: Opened): Promise<KillableHost> {
  await runCli(['make', join(import.meta.dirname, '../../resources/briefs/bakery.json')], { data, cwd: data });
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
  const page = await context.newPage();
  const wire = await loseOn(page);
  await page.goto(await program.serve());
  await page.locator('.project').first().click();

  return {
    data,
    page,
    serve: () => program.serve(),
    kill: () => program.kill('SIGKILL'),
    async revive() {
      wire.keep();
      if (!program.isServing()) await program.serve();
      await page.locator('.lost').waitFor({ state: 'detached' });
    },
    async killOver(lost, ask) {
      const isLost = wire.lose(lost);
      await ask();
      await isLost;
      await program.kill('SIGKILL');
      await page.locator('.lost').waitFor();
    },
    close: () => closeAll({ browser, program, data }),
  };
}

function programOn(data: string) {
  let serving: ChildProcessWithoutNullStreams | undefined;

  return {
    isServing: () => isOn(serving),

    async serve(): Promise<string> {
      serving = spawn(process.execPath, [CLI, 'serve', '--json'], { env: { ...process.env, SITEWRIGHT_DATA: data } });
      return addressOf(serving);
    },

    async kill(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
      if (!serving || !isOn(serving)) return;

      const closed = once(serving, 'close');
      serving.kill(signal);
      await closed;
    },
  };
}

function isOn(program: ChildProcessWithoutNullStreams | undefined): boolean {
  return program?.exitCode === null && program.signalCode === null;
}

/** @throws with its own words when it ends before it serves */
async function addressOf(program: ChildProcessWithoutNullStreams): Promise<string> {
  const words = text(program.stderr);
  const ended = once(program, 'close').then(async () => {
    throw new Error(`The studio ended before it served: ${await words}`);
  });
  const [line] = await Promise.race([once(createInterface(program.stdout), 'line'), ended]);
  return Said.parse(JSON.parse(String(line))).address;
}

async function loseOn(page: Page) {
  let losing: Losing = {};
  let onLost = () => undefined as void;

  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    let unanswered: string | undefined;
    toPage.onMessage((message) => {
      const { id, path } = questionIn(message);
      if (path === losing.answer) unanswered = id;
      if (path === losing.question) onLost();
      else toHost.send(message);
    });
    toHost.onMessage((message) => {
      if (unanswered !== undefined && questionIn(message).id === unanswered) onLost();
      else toPage.send(message);
    });
  });

  return {
    async lose(lost: Losing): Promise<void> {
      const isLost = new Promise<void>((resolve) => (onLost = resolve));
      losing = lost;
      await isLost;
      losing = {};
    },
    /** Loses nothing more, also where what was to be lost was never asked. */
    keep(): void {
      losing = {};
    },
  };
}

interface Opened {
  browser: Browser;
  program: ReturnType<typeof programOn>;
  data: string;
}

async function closeAll({ browser, program, data }: Opened): Promise<void> {
  await browser.close();
  await program.kill('SIGINT');
  await rm(data, { recursive: true, force: true, maxRetries: 9 });
}
