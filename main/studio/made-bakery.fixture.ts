// A studio on a data folder of its own, in which a bakery's site has been made.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStudio } from './open-studio.ts';
import type { Studio } from './studio.ts';

export interface MadeBakery extends AsyncDisposable {
  /** The one that is open now. */
  studio: Studio;
  /** The project's id. */
  id: string;
  /** Holds `brief.txt`, the site under `site` and the studio's data under `data`. */
  folder: string;
  /** @returns the studio that is opened after the work, which has the data folder to itself */
  betweenStarts(work: () => Promise<void>): Promise<Studio>;
}

/** Whoever makes disposes, which closes the studio. */
export async function madeBakery(): Promise<MadeBakery> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-bakery-'));
  const brief = join(folder, 'brief.txt');
  await writeFile(brief, 'Bakery Hofer, Linz. We bake rye bread. Call 0732 123456.');

  const open = async () => openStudio({ dataDir: join(folder, 'data') });
  const studio = await open();
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  const { project: id } = await studio.make({ brief, out: join(folder, 'site') }, watching);

  const made: MadeBakery = {
    studio,
    id,
    folder,
    async betweenStarts(work) {
      await made.studio.close();
      await work();
      made.studio = await open();
      return made.studio;
    },
    async [Symbol.asyncDispose]() {
      await made.studio.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
  return made;
}
