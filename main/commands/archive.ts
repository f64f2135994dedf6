// `sitewright export` and `sitewright import`: one project as one file.
import { SitewrightError } from '../../agents/site/error.ts';
import { dataDir } from '../data-dir.ts';
import { openStudio } from '../studio/open-studio.ts';
import type { Studio } from '../studio/studio.ts';

export interface ArchiveOptions {
  json?: boolean | undefined;
}

/** @returns the exit code. @throws SitewrightError `not-found`; as writing a file does */
export async function exportCommand([asked, file]: readonly string[], { json }: ArchiveOptions): Promise<number> {
  if (asked === undefined) throw new SitewrightError('validation', 'Say which project: sitewright export <project> [file].');

  return withStudio(async (studio) => {
    const { id, name } = await findProject(studio, asked);
    const target = file ?? `${fileName(name)}.sitewright`;
    await studio.saveCopy(id, target);
    console.log(json ? JSON.stringify({ project: id, file: target }) : `${name} is saved in ${target}.`);
  });
}

/** @returns the exit code. @throws SitewrightError `validation` for a file that is not sound: nothing has changed then */
export async function importCommand([file]: readonly string[], { json }: ArchiveOptions): Promise<number> {
  if (file === undefined) throw new SitewrightError('validation', 'Say which file: sitewright import <file>.');

  return withStudio(async (studio) => {
    const imported = await studio.openCopy(file);
    const beside = imported.isCopy ? ' The same project was here already, so this is a copy beside it.' : '';
    console.log(json ? JSON.stringify(imported) : `${imported.name} is opened. Its site is in ${imported.outDir}.${beside}`);
  });
}

async function withStudio(work: (studio: Studio) => Promise<void>): Promise<number> {
  const studio = await openStudio({ dataDir: dataDir(), endsSoon: true });
  try {
    await work(studio);
    return 0;
  } finally {
    await studio.close();
  }
}

/** By id or by name, where one project alone is called so. */
async function findProject(studio: Studio, asked: string): Promise<{ id: string; name: string }> {
  const projects = await studio.projects();
  const found = projects.filter(({ id, name }) => id === asked || name === asked);
  const [only] = found;
  if (only && found.length === 1) return only;

  const several = `There are ${found.length} projects called "${asked}": give one of ${found.map(({ id }) => id).join(', ')}.`;
  const none = `There is no project "${asked}". There are ${projects.map(({ name }) => name).join(', ') || 'none yet'}.`;
  throw new SitewrightError('not-found', found.length > 1 ? several : none);
}

/** What every file system takes. */
function fileName(name: string): string {
  return (
    name
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 80) || 'project'
  );
}
