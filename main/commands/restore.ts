// `sitewright restore <project> <version>`: goes back to a named version or a change, and lets the site's files follow.
import { SitewrightError } from '../../agents/site/error.ts';
import type { SiteVersion } from '../../preload/contract/history.ts';
import { untilInterrupted } from './interrupt.ts';
import { onProject } from './on-project.ts';

export async function restoreCommand(
  [named, wanted]: readonly string[],
  { json }: { json?: boolean | undefined },
): Promise<number> {
  if (wanted === undefined) {
    throw new SitewrightError('validation', 'Name the version to go back to. See sitewright history for what there is.');
  }
  const interrupt = untilInterrupted('Stopping. The site has gone back; its pages follow with the next command.');

  try {
    return await onProject(named, async ({ history }, projectId) => {
      const version = versionNamed(await history.versions(projectId), wanted);
      const restored = await history.restore(
        projectId,
        version ? { type: 'version', id: version.id } : { type: 'change', id: wanted },
      );
      await history.settle(projectId, { signal: interrupt.signal, onEvent: () => undefined });
      console.log(json ? JSON.stringify(restored) : restored.sentence);
      return 0;
    });
  } finally {
    interrupt.done();
  }
}

/** The newest of that name: versions stand newest first. */
function versionNamed(versions: readonly SiteVersion[], wanted: string): SiteVersion | undefined {
  return versions.find(
    ({ id, name, hash }) => id === wanted || name === wanted || (wanted.length >= 8 && hash.startsWith(wanted)),
  );
}
