// Finds the files of the built renderer; every address without a file extension is the one page.
import { existsSync } from 'node:fs';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';

/** Absolute folder of the built renderer, beside the built program or in `out` of a checkout. @throws SitewrightError `precondition` */
export function rendererFolder(from: string = import.meta.dirname): string {
  const places = [join(from, 'renderer'), join(from, 'out', 'renderer')];
  // Only a build has assets; the sources' folder has the same name.
  const built = places.find((place) => existsSync(join(place, 'assets')));
  if (built) return built;

  const above = dirname(from);
  if (above !== from) return rendererFolder(above);
  throw new SitewrightError('precondition', "The studio's screens have not been built. Run npm run build first.");
}

/** @returns the absolute file for a path; undefined when the path leads out of the folder */
export function rendererFile(folder: string, pathname: string): string | undefined {
  const path = decoded(pathname);
  if (path === undefined) return undefined;

  const file = normalize(join(folder, path));
  const isInside = file.startsWith(folder + sep) || file === folder + sep || file === folder;
  if (!isInside) return undefined;
  return extname(file) === '' ? join(folder, 'index.html') : file;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
