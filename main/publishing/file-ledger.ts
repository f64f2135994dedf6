// The ledger of a folder that belongs to no project: one small file, and a manifest for each state of the site.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BROKEN_OFF, DeploymentRecord, withLive, type Ledger } from './ledger.ts';
import { manifestText, readManifest } from './manifest.ts';

const Kept = z.array(DeploymentRecord);

const MOST_KEPT = 50;

type Records = DeploymentRecord[];

/** Each change of a ledger waits for the one before it, also of another that stands on the same file. */
let last: Promise<unknown> = Promise.resolve();

/** @throws SitewrightError `conflict` while another program holds it */
type Locking = (folder: string) => { release(this: void): void };

/**
 * @param folder where its files are kept, one folder for each site and host
 * @param lock of a folder, which the system opens again when the process ends
 */
export function openFileLedger(folder: string, lock: Locking): Ledger {
  const file = join(folder, 'deployments.json');
  const read = async () => Kept.parse(JSON.parse((await textIn(file)) ?? '[]'));
  const update = async (work: (records: Records) => Records): Promise<void> => {
    const mine = last.then(async () => writeWhole(file, JSON.stringify(work(await read()).slice(0, MOST_KEPT))));
    last = mine.catch(() => undefined);
    await mine;
  };
  const set = (id: string, change: Partial<DeploymentRecord>) =>
    update((records) => records.map((record) => (record.id === id ? { ...record, ...change } : record)));

  return {
    async begin({ site, kind }) {
      await mkdir(folder, { recursive: true });
      const { release } = lock(folder);
      await writeWhole(join(folder, `${site.hash}.files`), manifestText([...site.files, ...site.ruleFiles]));
      const id = randomUUID();
      const entry = { id, kind, state: 'pending' as const, filesHash: site.hash, sentFiles: 0, sentBytes: 0, at: new Date() };
      await update((records) => [entry, ...records.map(ended)]);

      return {
        async done({ reference, url, sent }) {
          await set(id, { reference, url, sentFiles: sent.files, sentBytes: sent.bytes, state: 'staged' });
          const isLive = (record: DeploymentRecord) => record.id === id && record.kind === 'production';
          await update((records) => (records.some(isLive) ? withLive(records, isLive) : records));
          release();
        },
        async failed(message) {
          await set(id, { state: 'failed', message });
          release();
        },
      };
    },

    async switching(reference) {
      await mkdir(folder, { recursive: true });
      const { release } = lock(folder);
      return {
        done: () => update((records) => switched(records, reference)).then(release),
        givenUp: async () => release(),
      };
    },

    withdrawn: () => update((records) => records.map((record) => ({ ...record, state: 'withdrawn' as const }))),
    list: read,

    async liveManifest() {
      const live = (await read()).find(({ state }) => state === 'live');
      const text = live && (await textIn(join(folder, `${live.filesHash}.files`)));
      return text === undefined ? undefined : readManifest(text);
    },
  };
}

function switched(records: Records, reference: string): Records {
  const newest = records.find((record) => record.reference === reference && record.state !== 'failed');
  return withLive(records, ({ id }) => id === newest?.id);
}

/** Whoever began it would hold the lock, if they were still at it. */
function ended(record: DeploymentRecord): DeploymentRecord {
  return record.state === 'pending' ? { ...record, state: 'failed', message: BROKEN_OFF } : record;
}

async function writeWhole(file: string, text: string): Promise<void> {
  const partial = `${file}.${randomUUID()}.part`;
  await writeFile(partial, text);
  await rename(partial, file);
}

async function textIn(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
