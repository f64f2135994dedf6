// `sitewright publish`: a project's site, or one in a folder, to a host.
import type { Plan } from '../publishing/publish-site.ts';
import { bytesText, countText } from '../terminal/amounts.ts';
import { publishWords, withWish } from './publish-words.ts';

const SHOWN = 12;

/** @returns the exit code. @throws SitewrightError as the host answers */
export async function publishCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);

  return withWish(words, async ({ publishing, wish, ground }) => {
    if (words.isDryRun) {
      const plan = await publishing.plan(wish, ground);
      console.log(words.json ? JSON.stringify(plan) : planText(plan));
      return 0;
    }

    const { reference, url, sent } = await publishing.publish({ ...wish, isPreview: words.isPreview }, ground);
    const what = words.isPreview ? 'A preview is there' : 'The site is live';
    const amount = `${countText(sent.files, 'file')} sent, ${bytesText(sent.bytes)}.`;
    console.log(words.json ? JSON.stringify({ reference, url, sent }) : `${what}: ${url ?? reference}\n${amount}`);
    return 0;
  });
}

function planText({ siteName, files, added, changed, removed, toSend }: Plan & { siteName: string }): string {
  return [
    `${siteName}: ${countText(files, 'file')}. Nothing was changed; this is what publishing would do.`,
    ...listed('added', added),
    ...listed('changed', changed),
    ...listed('removed', removed),
    `To send: ${countText(toSend.files, 'file')}, ${bytesText(toSend.bytes)}.`,
  ].join('\n');
}

function listed(what: string, paths: readonly string[]): string[] {
  const shown = paths.slice(0, SHOWN).map((path) => `    ${path}`);
  const rest = paths.length > SHOWN ? [`    and ${paths.length - SHOWN} more`] : [];
  return [`  ${what}: ${paths.length}`, ...shown, ...rest];
}
