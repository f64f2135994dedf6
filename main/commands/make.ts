// `sitewright make`: one brief in, one site out. The store is opened before anything else is loaded.
import { basename, extname, join } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { dataDir } from '../data-dir.ts';
import { openStudio } from '../studio/open-studio.ts';
import { untilInterrupted } from './interrupt.ts';
import type { MakeWishes } from './make-told.ts';

export interface MakeOptions extends Omit<MakeWishes, 'brief' | 'out'> {
  out?: string | undefined;
  open?: boolean | undefined;
  /** Of a PostgreSQL whose workers make the site. */
  databaseUrl?: string | undefined;
}

/** The brief made when none is named. */
const DEFAULT_BRIEF = 'bakery';

/** @returns the exit code. @throws SitewrightError when the site could not be made; nothing half-written is left */
export async function makeCommand(words: readonly string[], { out, open, databaseUrl, ...wishes }: MakeOptions): Promise<number> {
  const [named, ...more] = words;
  if (more.length > 0) {
    throw new SitewrightError(
      'validation',
      `One brief at a time: "${more.join(' ')}" was not expected. Put a name with spaces in quotes.`,
    );
  }

  const brief = named ?? (await defaultBrief());
  const folder = out ?? join('sites', basename(brief, extname(brief)));
  const interrupt = untilInterrupted('Stopping. What is finished is kept; the same command goes on from there.');
  const { signal } = interrupt;
  const first = { brief, out: folder, direction: wishes.direction, signal };
  const opening = openStudio({ dataDir: dataDir(), databaseUrl, first, endsSoon: open !== true });
  const loading = import('./make-told.ts');
  // It is waited for where the studio is closed again if it fails.
  loading.catch(() => undefined);
  const studio = await opening;

  try {
    const { makeTold } = await loading;
    const made = await makeTold(studio, { ...wishes, brief, out: folder }, signal);
    if (!open) return 0;
    await studio.close();
    const { serveCommand } = await import('./serve.ts');
    return await serveCommand({ site: made.out, open: true });
  } finally {
    interrupt.done();
    await studio.close();
  }
}

/** Loads what reads briefs, which the store's start is not to wait for. */
async function defaultBrief(): Promise<string> {
  const { bundledBrief } = await import('../studio/samples.ts');
  return bundledBrief(DEFAULT_BRIEF);
}
