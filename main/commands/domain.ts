// `sitewright domain <domain> --to <host>`: the records it needs, which is wrong and why, and its certificate.
import { SitewrightError } from '../../agents/site/error.ts';
import { certificateOf, checkRecords, type CertificateState, type RecordState } from '../publishing/domain.ts';
import { domainRecords } from '../publishing/host-domains.ts';
import { hostNamed } from '../publishing/registry.ts';
import type { HostDomain } from '../publishing/host-domain.ts';
import type { DomainWish } from '../studio/publishing.ts';
import { publishWords, settingsIn, withPublishing } from './publish-words.ts';

/** @returns the exit code; 1 while a record is not right */
export async function domainCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);
  const [domain] = words.named;
  if (domain === undefined || words.to === undefined) {
    throw new SitewrightError(
      'validation',
      'Name the domain and the host: sitewright domain hofer.example --to vercel --name hofer',
    );
  }

  hostNamed(words.to);
  const settings = settingsIn(words);
  const wanted = { domain, siteName: words.name ?? 'site', owner: settings['repository']?.split('/')[0] };
  const given = words.add ? await addedTo(words.to, { domain, siteName: wanted.siteName, settings }) : undefined;
  const records = await checkRecords(given?.records ?? domainRecords(words.to, wanted), settings['dns']?.split(','));
  const isRight = records.every(({ state }) => state === 'right');
  const certificate = isRight && settings['dns'] === undefined ? await certificateOf(domain) : undefined;

  if (words.json) console.log(JSON.stringify({ records, certificate, host: given }));
  else
    console.log(
      [...records.map(recordText), ...hostTexts(given), ...(certificate ? [certificateText(certificate)] : [])].join('\n'),
    );
  return isRight ? 0 : 1;
}

/** The domain belongs to the site there from now on, and the host says what it wants for it. */
async function addedTo(host: string, wish: Omit<DomainWish, 'host'>): Promise<HostDomain> {
  let given: HostDomain | undefined;
  await withPublishing(async ({ studio, ground }) => {
    given = await (await studio.publishing()).domain({ ...wish, host }, ground);
    return 0;
  });
  if (given) return given;
  throw new SitewrightError('internal', 'The host said nothing of the domain.');
}

function hostTexts(given: HostDomain | undefined): string[] {
  if (!given) return [];
  const certificate = given.certificate && CERTIFICATES[given.certificate];
  return [given.words, certificate ?? ''].filter((words) => words !== '').map((words) => `  ${words}`);
}

const CERTIFICATES = {
  issued: 'The host has made the certificate.',
  waiting: 'The host makes the certificate when the records are right.',
};

function recordText({ name, type, values, state, words }: RecordState): string {
  return state === 'right' ? `  right    ${name} ${type} ${values.join(', ')}` : `  ${state.padEnd(8)} ${words}`;
}

function certificateText(certificate: CertificateState): string {
  if (certificate.type !== 'valid') return `  ${certificate.words}`;
  return `  The certificate holds until ${certificate.until.toLocaleDateString('sv-SE')} (${certificate.issuer}).`;
}
