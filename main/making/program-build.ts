// Which build of the program this is: part of every step's key.
import { statSync } from 'node:fs';
import { basename } from 'node:path';

/** The bundler puts a hash of a chunk's content, and so of all it imports, into its name. */
const NAMED_BY_CONTENT = /-[\w-]{8}\.js$/;

/**
 * The same on every machine that has this very build, so that workers go on with one another's steps; another as soon as a line of a
 * maker or its prompt is. Run from its sources, the program is another one whenever this file is touched.
 */
export function programBuild(file: string = import.meta.filename): string {
  const name = basename(file);
  return NAMED_BY_CONTENT.test(name) ? name : String(statSync(file).mtimeMs);
}
