import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../agents/random.ts';
import { HomeCopy } from '../agents/site/content.ts';
import { openStudio } from '../main/studio/open-studio.ts';
import type { Studio } from '../main/studio/studio.ts';

/** More on demand: SITEWRIGHT_KILLS=100 vitest run tests/killed-editor.test.ts */
const KILLS = Number(process.env['SITEWRIGHT_KILLS'] ?? 2);
const MOST_EDITS = 12;

const watching = { signal: new AbortController().signal, onEvent: () => undefined };
const random = randomFrom('kills');

let folder: string;
let dataDir: string;
let id: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-killed-'));
  dataDir = join(folder, 'data');
  const brief = join(folder, 'brief.txt');
  await writeFile(brief, 'Bakery Hofer, Linz');
  await withStudio(async (studio) => {
    ({ project: id } = await studio.make({ brief }, watching));
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

async function withStudio<Result>(work: (studio: Studio) => Promise<Result>): Promise<Result> {
  const studio = await openStudio({ dataDir });
  try {
    return await work(studio);
  } finally {
    await studio.close();
  }
}

/** Edits until so many are acknowledged and some time has passed, then is killed. @returns the acknowledged words */
async function editUntilKilled(edits: number, laterMs: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'editor.fixture.ts');
  const child = spawn(process.execPath, [script, dataDir, id], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told: string[] = [];

  for await (const line of createInterface(child.stdout)) {
    told.push(line);
    if (told.length === edits) setTimeout(() => child.kill('SIGKILL'), laterMs);
  }
  return told;
}

const headlineOf = async ({ history }: Studio) => HomeCopy.parse((await history.slot(id, 'homeCopy')).value).headline.text;

test(
  `an editor killed ${KILLS} times at any moment loses no acknowledged edit, and every one can be undone`,
  async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const told = await editUntilKilled(1 + Math.floor(random() * MOST_EDITS), random() * 30);
      const [pid = '', last = ''] = (told.at(-1) ?? '').split(' ');

      await withStudio(async (studio) => {
        // One more may have been kept than the program lived to say.
        const kept = await headlineOf(studio);
        expect([`${pid} ${last}`, `${pid} ${Number(last) + 1}`]).toContain(kept);

        await studio.history.undo(id);
        const before = Number(kept.split(' ')[1]) - 1;
        const undone = await headlineOf(studio);
        expect(before < 0 || undone === `${pid} ${before}`).toBe(true);
        await studio.history.redo(id);
        expect(await headlineOf(studio)).toBe(kept);
      });
    }
  },
  120_000 + KILLS * 60_000,
);
