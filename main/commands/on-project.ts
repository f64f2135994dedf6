// Opens the studio for a command about one project, named as in every such command.
import { SitewrightError } from '../../agents/site/error.ts';
import { dataDir } from '../data-dir.ts';
import { openStudio } from '../studio/open-studio.ts';
import type { Studio } from '../studio/studio.ts';

/** @throws SitewrightError `validation` when no project is named, `not-found` when there is none of that name */
export async function onProject<Result>(
  named: string | undefined,
  work: (studio: Studio, projectId: string) => Promise<Result>,
): Promise<Result> {
  if (named === undefined) {
    throw new SitewrightError('validation', "Name the project: by its brief's file, its name or its id. See sitewright --help.");
  }

  const studio = await openStudio({ dataDir: dataDir(), endsSoon: true });
  try {
    return await work(studio, await studio.projectNamed(named));
  } finally {
    await studio.close();
  }
}
