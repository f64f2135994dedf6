// Tells a database folder that was set up to its end from one that was cut off in the middle.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sync, syncAll } from './folder.ts';

/** Written last of all: without it the folder was never finished and nothing in it was ever acknowledged. */
const READY = 'sitewright.ready';

export function isFinished(folder: string): boolean {
  return existsSync(join(folder, READY));
}

export async function finish(folder: string): Promise<void> {
  await syncAll(folder);

  await writeFile(join(folder, READY), '');
  await sync(join(folder, READY));
  await sync(folder);
}
