import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { orderFor } from '../store/runs/lease.fixture.ts';
import { openStore } from '../store/open.ts';
import { Engine } from './engine.ts';
import type { Workflow } from './workflow.ts';

const UNWATCHED = { signal: new AbortController().signal, onEvent: () => undefined };
const STORE_MB = 120;
const STEPS = 40;
const FULL_AFTER = 3;

test.skipIf(!canMount())(
  'a disk that is full in the middle of a run stops it in plain words, and it goes on when there is space (needs the right to mount)',
  async () => {
    const disk = mkdtempSync(join(tmpdir(), 'sitewright-full-'));
    mount(disk, STORE_MB);
    const store = await openStore(join(disk, 'data'));
    const ballast = join(disk, 'ballast');
    const words = 'x'.repeat(40_000);
    let made = 0;

    const fillingUp: Workflow = async ({ lease, signal }) => {
      const journal = store.journal(lease);
      for (let index = 0; index < STEPS && !signal.aborted; index++) {
        const key = `step ${index}`;
        if (await journal.recall(key)) continue;
        if (made === FULL_AFTER) fill(ballast);
        const value = { words: `${index}${words}${Math.random()}` };
        await journal.saveStep({ key, agent: 'motion', agentVersion: 1, slot: 'motion', value, durationMs: 0 });
        made++;
      }
      return { type: 'done', result: made, counts: { made, kept: 0, failed: 0, skipped: 0 }, durationMs: 0 };
    };
    const engine = new Engine({ store, workflows: { test: fillingUp }, onFault: () => undefined });
    await engine.open();
    const project = await store.projects.open({ key: 'brief', name: 'Hofer' });

    const refused = { kind: 'external', message: expect.stringContaining('disk is full') };
    await expect(engine.run(orderFor(project.id), UNWATCHED)).rejects.toMatchObject(refused);
    rmSync(ballast);
    made = FULL_AFTER + 1;
    expect(await engine.run(orderFor(project.id), UNWATCHED)).toBe(STEPS + 1);

    await engine.close();
    await store.close();
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  },
);

/** Takes whatever is left of the disk. */
function fill(file: string): void {
  writeFileSync(file, '');
  for (let bytes = 1_048_576; bytes >= 1; bytes = Math.floor(bytes / 2)) {
    try {
      while (true) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // No room for so many; try fewer.
    }
  }
}

function mount(folder: string, sizeMb: number): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m`, 'tmpfs', folder], { stdio: 'ignore' });
}

/** Containers may refuse mounts even to root. */
function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'sitewright-mount-'));
  try {
    mount(probe, 1);
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true });
  }
}
