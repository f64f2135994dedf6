// `sitewright domain <domain> --to <host>`: the records it needs, which is wrong and why, and its certificate.
import { SitewrightError } from '../../agents/site/error.ts';
import type { RecordState } from '../publishing/domain.ts';
import { domainName } from '../publishing/domain-name.ts';
import { domainReport, type DomainReport } from '../publishing/domain-report.ts';
import { domainRecords } from '../publishing/host-domains.ts';
import { hostNamed } from '../publishing/registry.ts';
import type { DomainWish } from '../studio/publishing.ts';
import { publishWords, settingsIn, withPublishing } from './publish-words.ts';

/** @returns the exit code; 1 while a record is not right */
export async function domainCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);
  const [named] = words.named;
  if (named === undefined || words.to === undefined) {
    throw new SitewrightError(
      'validation',
      'Name the domain and the host: sitewright domain hofer.example --to vercel --name hofer',
    );
  }

  hostNamed(words.to);
  const domain = domainName(named);
  const settings = settingsIn(words);
  const siteName = words.name ?? 'site';
  const usual = { domain, siteName, owner: settings['repository']?.split('/')[0] };
  const report = words.add
    ? await addedTo({ domain, host: words.to, siteName, settings, source: { type: 'folder', folder: '.' } })
    : await domainReport(domain, { records: domainRecords(words.to, usual), words: '' });

  console.log(words.json ? JSON.stringify(report) : reportText(report));
  return report.records.every(({ state }) => state === 'right') ? 0 : 1;
}

/** The domain belongs to the site there from now on, and the host says what it wants for it. */
async function addedTo(wish: DomainWish): Promise<DomainReport> {
  let report: DomainReport | undefined;
  await withPublishing(async ({ studio, ground }) => {
    report = await (await studio.publishing()).giveDomain(wish, ground);
    return 0;
  });
  if (report) return report;
  throw new SitewrightError('internal', 'The host said nothing of the domain.');
}

function reportText({ records, certificate, words }: DomainReport): string {
  return [...records.map(recordText), ...(words === '' ? [] : [`  ${words}`]), ...certificateTexts(certificate)].join('\n');
}

function recordText({ name, type, values, state, words }: RecordState): string {
  return state === 'right' ? `  right    ${name} ${type} ${values.join(', ')}` : `  ${state.padEnd(8)} ${words}`;
}

function certificateTexts(certificate: DomainReport['certificate']): string[] {
  if (!certificate) return [];
  switch (certificate.type) {
    case 'issued':
      return ['  The host has made the certificate.'];
    case 'waiting':
      return ['  The host makes the certificate when the records are right.'];
    case 'valid':
      return [`  The certificate holds until ${certificate.until.toLocaleDateString('sv-SE')} (${certificate.issuer}).`];
    default:
      return [`  ${certificate.words}`];
  }
}
