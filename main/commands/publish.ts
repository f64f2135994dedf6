// `sitewright publish`: a project's site, or one in a folder, to a host; then it is fetched back and compared.
import type { ProbeReport } from '../publishing/probe.ts';
import type { Plan } from '../publishing/publish-site.ts';
import { bytesText, countText } from '../terminal/amounts.ts';
import { publishWords, withWish } from './publish-words.ts';

const SHOWN = 12;

/** @returns the exit code: 1 when it is there, but not as it was sent. @throws SitewrightError as the host answers */
export async function publishCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);

  return withWish(words, async ({ publishing, wish, ground }) => {
    if (words.isDryRun) {
      const plan = await publishing.plan(wish, ground);
      console.log(words.json ? JSON.stringify(plan) : planText(plan));
      return 0;
    }

    const { reference, url, sent, probe } = await publishing.publish({ ...wish, isPreview: words.isPreview }, ground);
    const what = words.isPreview ? 'A preview is there' : 'The site is live';
    const amount = `${countText(sent.files, 'file')} sent, ${bytesText(sent.bytes)}.`;
    if (!words.json) console.log(`${what}: ${url ?? reference}\n${amount}`);

    const probed = words.isProbed ? await probe?.(ground) : undefined;
    if (words.json) console.log(JSON.stringify({ reference, url, sent, probed }));
    else if (probed) console.log(probeText(probed));
    return probed && probed.faults.length > 0 ? 1 : 0;
  });
}

function probeText({ checked, faults }: ProbeReport): string {
  if (faults.length === 0) return `Fetched back and compared: all ${checked} are as they were sent.`;
  const shown = faults.slice(0, SHOWN).map(({ path, words }) => `    ${path}: ${words}`);
  const rest = faults.length > SHOWN ? [`    and ${faults.length - SHOWN} more`] : [];
  return [`Fetched back and compared: ${faults.length} of ${checked} are not as they were sent.`, ...shown, ...rest].join('\n');
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
