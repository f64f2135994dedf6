// `sitewright worker`: takes runs out of a shared queue, as many at once as it can, until it is stopped.
import { once } from 'node:events';
import { SitewrightError } from '../../agents/site/error.ts';
import { dataDir } from '../data-dir.ts';
import { openStudio } from '../studio/open-studio.ts';
import { untilInterrupted } from './interrupt.ts';

/** @returns the exit code. @throws SitewrightError when the database cannot be opened */
export async function workerCommand(databaseUrl: string | undefined): Promise<number> {
  if (databaseUrl === undefined) {
    throw new SitewrightError(
      'validation',
      'A worker needs a shared database. Give it --database-url postgres://user:password@host:5432/database, or set DATABASE_URL.',
    );
  }

  const interrupt = untilInterrupted('Stopping. Runs under way go on at another worker.');
  try {
    const studio = await openStudio({ dataDir: dataDir(), databaseUrl, takesRuns: true });
    console.log('Waiting for runs. Stop it with Ctrl+C.');
    if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort');
    await studio.close();
    return 0;
  } finally {
    interrupt.done();
  }
}
