// Finds a file that a brief names, inside the brief's own folder and nowhere else.
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { SitewrightError } from '../../../agents/site/error.ts';
import { keptHash } from '../kept-source.ts';

/** Finds a file that a brief names. */
export type FindFile = (this: void, file: string) => Promise<string>;

/** @param pathOf where a file that was given in the studio is kept, by the hash of its content */
export function fileFinder(root: string, pathOf: (hash: string) => string): FindFile {
  return async (file) => {
    const hash = keptHash(file);
    return hash === undefined ? clientFile(root, file) : pathOf(hash);
  };
}

/**
 * @param root folder of the brief
 * @param file as the brief names it, from that folder
 * @throws SitewrightError `not-found` when there is none, `validation` when it is no file or lies outside, links followed
 */
async function clientFile(root: string, file: string): Promise<string> {
  const named = resolve(root, file);
  if (!isInside(resolve(root), named)) throw outside(root, file);

  const path = await follow(named, file, root);
  if (!isInside(await realpath(root), path)) throw outside(root, file);

  if (!(await stat(path)).isFile()) {
    throw new SitewrightError('validation', `"${file}" is not a file. Name the picture itself.`);
  }
  return path;
}

async function follow(path: string, file: string, root: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw new SitewrightError(
      'not-found',
      `There is no file "${file}" in ${root}. Put it there, or mend its name in the brief.`,
      {
        cause: error,
      },
    );
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(root: string, file: string): SitewrightError {
  return new SitewrightError(
    'validation',
    `"${file}" lies outside the brief's folder ${root}. Copy it in there and name it from there.`,
  );
}
