// Writes whole files or none, and says in plain words what is wrong with the disk.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';

/**
 * Nobody ever sees half a file: the bytes go into a temporary one beside it, which then takes its name.
 *
 * @throws SitewrightError `external` when the disk is full, `precondition` when the folder may not be written
 */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;

  try {
    await writeFile(temporary, bytes).catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, bytes);
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw asDiskError(error, dirname(path));
  }
}

/** The file's bytes, or nothing when it is not there. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw asDiskError(error, dirname(path));
  }
}

export function asDiskError(error: unknown, folder: string): SitewrightError {
  const code = codeOf(error);

  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new SitewrightError('external', `The disk is full. Free some space for ${folder} and try again.`, { cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new SitewrightError(
        'precondition',
        `${folder} may not be written. Give yourself the right to, or choose another data folder with SITEWRIGHT_DATA.`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new SitewrightError(
        'precondition',
        `A file stands where the folder ${folder} has to be. Move it away, or choose another data folder with SITEWRIGHT_DATA.`,
        { cause: error },
      );
    default:
      return new SitewrightError('external', `${folder} could not be used (${code}). Check the disk.`, {
        cause: error,
      });
  }
}

/** The system's own name of what went wrong, or the error in words. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
