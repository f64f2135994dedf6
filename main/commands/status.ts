// `sitewright status`: what visitors see at a host, and what was published there before.
import type { Enquiry } from '../publishing/host.ts';
import type { DeploymentRecord } from '../publishing/ledger.ts';
import { tableText } from '../terminal/table.ts';
import { publishWords, withWish } from './publish-words.ts';

/** @returns the exit code */
export async function statusCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);

  return withWish(words, async ({ publishing, wish, ground }) => {
    const status = await publishing.status(wish, ground);
    const deployments = await publishing.deployments(wish);
    const enquiries = status.live === undefined ? undefined : await publishing.enquiries(wish, ground);

    if (words.json) console.log(JSON.stringify({ ...status, deployments, enquiries }));
    else
      console.log(
        [liveText(status), tableText(deployments.map(rowOf)), ...(enquiries ? [enquiriesText(enquiries)] : [])].join('\n'),
      );
    return 0;
  });
}

function liveText({ live, url }: { live?: string | undefined; url?: string | undefined }): string {
  return live === undefined ? 'Nothing is there yet.' : `Live: ${url ?? live}`;
}

function rowOf({ at, kind, state, reference, message }: DeploymentRecord): string[] {
  return [at.toLocaleString('sv-SE'), kind, state, reference ?? '', message ?? ''];
}

function enquiriesText(enquiries: readonly Enquiry[]): string {
  const rows = enquiries.map(({ at, name, email, message }) => [
    at.toLocaleString('sv-SE'),
    name,
    email,
    message.replaceAll(/\s+/g, ' '),
  ]);
  return rows.length === 0 ? 'Nothing has come in by the form.' : `By the form:\n${tableText(rows)}`;
}
