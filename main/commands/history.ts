// `sitewright history <project>`: its newest changes and its named versions.
import type { SiteVersion, TimelineEntry } from '../../preload/contract/history.ts';
import { onProject } from './on-project.ts';

export async function historyCommand([named]: readonly string[], { json }: { json?: boolean | undefined }): Promise<number> {
  return onProject(named, async ({ history }, projectId) => {
    const [timeline, versions] = [await history.timeline(projectId), await history.versions(projectId)];

    if (json) console.log(JSON.stringify({ ...timeline, versions }));
    else console.log([...timeline.entries.map(entryLine), '', ...versionLines(versions)].join('\n'));
    return 0;
  });
}

function entryLine({ id, at, author, sentence, isStanding }: TimelineEntry): string {
  return `${id.padStart(6)}  ${at.toLocaleString('sv-SE')}  ${author.padEnd(8)}  ${sentence}${isStanding ? '' : '  (taken back)'}`;
}

function versionLines(versions: readonly SiteVersion[]): string[] {
  if (versions.length === 0) return ['No version has been named.'];
  return versions.map(({ at, name, hash }) => `${at.toLocaleString('sv-SE')}  ${name}  ${hash.slice(0, 12)}`);
}
