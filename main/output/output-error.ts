// Says in plain words why a folder could not be written.
import { SitewrightError } from '../../agents/site/error.ts';

/** Turns an error of the file system into one that says what to do; others pass through as they are. */
export function outputError(error: unknown, folder: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new SitewrightError('external', `The disk is full while writing ${folder}. Free some space and try again.`, {
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new SitewrightError('precondition', `The folder ${folder} cannot be written. Choose another with --out.`, {
        cause: error,
      });
    case 'ENOTDIR':
    case 'EEXIST':
      return new SitewrightError('precondition', `${folder} is a file, not a folder. Choose another name with --out.`, {
        cause: error,
      });
    case 'ENAMETOOLONG':
      return new SitewrightError('validation', `A name in ${folder} is too long for this disk. Choose a shorter one.`, {
        cause: error,
      });
    default:
      return error;
  }
}

/** Node says ENOENT instead of EROFS when folders are made recursively on a disk that is read-only. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const isRefusedFolder = error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir';
  return isRefusedFolder ? 'EROFS' : error.code;
}
