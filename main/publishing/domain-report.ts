// How a domain stands: each record that the host wants, and the certificate.
import { certificateOf, checkRecords, type CertificateState, type RecordState } from './domain.ts';
import type { HostDomain } from './host-domain.ts';

export interface DomainReport {
  records: RecordState[];
  /** As browsers meet it; while the records are not right, as the host says. Missing where it says nothing. */
  certificate?: CertificateState | { type: 'issued' | 'waiting' } | undefined;
  /** What the host itself says; empty where it says nothing. */
  words: string;
}

/** @throws SitewrightError `external` where no name server answers */
export async function domainReport(
  domain: string,
  { records: wanted, certificate: said, words }: HostDomain,
): Promise<DomainReport> {
  const servers = nameServers();
  const records = await checkRecords(wanted, servers);
  const isRight = records.every(({ state }) => state === 'right');
  const met = isRight && servers === undefined ? await certificateOf(domain) : undefined;
  return { records, certificate: met ?? (said && { type: said }), words };
}

/** Others than those of this machine, where a network answers its own names differently from the world. */
function nameServers(): string[] | undefined {
  return process.env['SITEWRIGHT_DNS']?.split(',');
}
