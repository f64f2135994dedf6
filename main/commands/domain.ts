// `sitewright domain <domain> --to <host>`: the records it needs, which is wrong and why, and its certificate.
import { SitewrightError } from '../../agents/site/error.ts';
import { certificateOf, checkRecords, type CertificateState, type RecordState } from '../publishing/domain.ts';
import { domainRecords } from '../publishing/host-domains.ts';
import { hostNamed } from '../publishing/registry.ts';
import { publishWords, settingsIn } from './publish-words.ts';

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
  const records = await checkRecords(domainRecords(words.to, wanted), settings['dns']?.split(','));
  const isRight = records.every(({ state }) => state === 'right');
  const certificate = isRight && settings['dns'] === undefined ? await certificateOf(domain) : undefined;

  if (words.json) console.log(JSON.stringify({ records, certificate }));
  else console.log([...records.map(recordText), ...(certificate ? [certificateText(certificate)] : [])].join('\n'));
  return isRight ? 0 : 1;
}

function recordText({ name, type, values, state, words }: RecordState): string {
  return state === 'right' ? `  right    ${name} ${type} ${values.join(', ')}` : `  ${state.padEnd(8)} ${words}`;
}

function certificateText(certificate: CertificateState): string {
  if (certificate.type !== 'valid') return `  ${certificate.words}`;
  return `  The certificate holds until ${certificate.until.toLocaleDateString('sv-SE')} (${certificate.issuer}).`;
}
