// A day's work on the embedded database, cut off at random moments: what was acknowledged must be there.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { logDisk, type DiskOp } from './disk-log.fixture.ts';
import { createEngine } from './engine.ts';
import { cutPower, seededRandom } from './power-cut.fixture.ts';

export interface CutResult {
  /** After how many operations. */
  after: number;
  isOpen: boolean;
  told: number;
  lost: number;
}

/** `durable` is ours; `stock` is PGlite as it comes. */
export type Kind = 'durable' | 'stock';

const ROWS = 120;
const CHECKPOINT_EVERY = 25;

const openAs: Record<Kind, (folder: string) => Promise<PGlite>> = {
  durable: (folder) => createEngine(folder),
  stock: (folder) => PGlite.create({ dataDir: folder }),
};

/** @param cuts how often the power goes, each time on a fresh copy of the same work */
export async function cutPowerOften(kind: Kind, cuts: number): Promise<CutResult[]> {
  const root = await mkdtemp(join(tmpdir(), 'sitewright-power-'));

  try {
    const [before, worked] = [join(root, 'before'), join(root, 'worked')];
    const engine = await openAs[kind](before);
    await engine.exec('create table kept (id int primary key, words text); checkpoint');
    await engine.close();
    await cp(before, worked, { recursive: true });

    const ops = await logDisk(worked, (log) => work(kind, worked, log.tell));
    const random = seededRandom(cuts);
    const results: CutResult[] = [];
    for (let cut = 0; cut < cuts; cut++) {
      const after = 1 + Math.floor(random() * ops.length);
      const folder = join(root, 'cut');
      await cp(before, folder, { recursive: true });
      results.push(await lookAfter(folder, { ops, after, random }));
      await rm(folder, { recursive: true, maxRetries: 9 });
    }
    return results;
  } finally {
    await rm(root, { recursive: true, maxRetries: 9 });
  }
}

async function work(kind: Kind, folder: string, tell: (id: number) => void): Promise<void> {
  const engine = await openAs[kind](folder);

  for (let id = 1; id <= ROWS; id++) {
    await engine.query("insert into kept values ($1, repeat('words ', 800))", [id]);
    tell(id);
    if (id % 3 === 0) await engine.query("update kept set words = words || 'more' where id = $1", [id - 1]);
    if (id % CHECKPOINT_EVERY === 0) await engine.exec('checkpoint');
  }
  await engine.close();
}

async function lookAfter(
  folder: string,
  { ops, after, random }: { ops: readonly DiskOp[]; after: number; random(this: void): number },
): Promise<CutResult> {
  const told = cutPower({ folder, ops, after, random });

  try {
    const engine = await createEngine(folder);
    const { rows } = await engine.query<{ id: number }>("select id from kept where words like 'words %'");
    await engine.close();
    const kept = new Set(rows.map(({ id }) => id));
    return { after, isOpen: true, told: told.length, lost: told.filter((id) => !kept.has(id)).length };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { after, isOpen: false, told: told.length, lost: told.length };
  }
}
