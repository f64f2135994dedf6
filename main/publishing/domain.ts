// A domain of the client's own: which records it needs, which of them is wrong and why, and how its certificate stands.
import { Resolver } from 'node:dns/promises';
import { connect } from 'node:tls';
import { SitewrightError } from '../../agents/site/error.ts';

type RecordType = 'A' | 'AAAA' | 'CNAME' | 'NS' | 'TXT';

/** Mail is never touched: no record of any other type is asked for or named. */
export interface DomainRecord {
  name: string;
  type: RecordType;
  /** One of these has to be there; of addresses, all. Of texts, others may stand beside it. */
  values: readonly string[];
}

export interface RecordState extends DomainRecord {
  found: string[];
  /** Where an address comes from a name that it should not come from. */
  through: string[];
  state: 'right' | 'missing' | 'wrong';
  /** What to do; empty where it is right. */
  words: string;
}

export type CertificateState =
  | { type: 'valid'; until: Date; issuer: string }
  | { type: 'invalid'; words: string }
  | { type: 'none'; words: string };

const ANSWER_WITHIN_MS = 5_000;

/** @param servers of the DNS, with ports; those of this machine where missing */
export async function checkRecords(records: readonly DomainRecord[], servers?: readonly string[]): Promise<RecordState[]> {
  const resolver = new Resolver({ timeout: ANSWER_WITHIN_MS, tries: 2 });
  if (servers) resolver.setServers(servers);
  return Promise.all(records.map((record) => checkRecord(record, resolver)));
}

async function checkRecord(record: DomainRecord, resolver: Resolver): Promise<RecordState> {
  const { name, type, values } = record;
  const [found, alias] = await Promise.all([lookUp(name, type, resolver), type === 'A' ? lookUp(name, 'CNAME', resolver) : []]);
  const wanted = values.map(plain);
  const extra = type === 'TXT' ? [] : found.filter((value) => !wanted.includes(value));
  const isThere = type === 'CNAME' ? found.length > 0 : wanted.every((value) => found.includes(value));
  const looked = { ...record, found, through: alias };
  if (isThere && extra.length === 0) return { ...looked, state: 'right', words: '' };
  if (found.length === 0 || type === 'TXT') {
    const words = `Add a record at whoever keeps the domain: ${name} ${type} ${values.join(', ')}`;
    return { ...looked, state: 'missing', words };
  }

  const through = alias.length > 0 ? ` It comes from a CNAME to ${alias.join(', ')}; remove that.` : '';
  const set = type === 'CNAME' ? 'Set it to' : 'Leave only';
  const deed = `${set} ${values.join(', ')}. The old answer may be seen for some hours.`;
  return { ...looked, state: 'wrong', words: `${name} ${type} is ${found.join(', ')}.${through} ${deed}` };
}

async function lookUp(name: string, type: RecordType, resolver: Resolver): Promise<string[]> {
  try {
    const found: unknown = await resolver.resolve(name, type);
    // A long text comes in pieces.
    return Array.isArray(found) ? found.map((value) => plain(Array.isArray(value) ? value.join('') : String(value))) : [];
  } catch (error) {
    // There is no such name, or it has nothing of this type.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA')) return [];
    throw new SitewrightError(
      'external',
      `The name servers do not answer for ${name}. Look at the connection to the internet, then check again.`,
      { cause: error },
    );
  }
}

function plain(value: string): string {
  return value.toLowerCase().replace(/\.$/, '');
}

/** @param port another than 443 in tests */
export async function certificateOf(name: string, port = 443): Promise<CertificateState> {
  return new Promise((resolve) => {
    const socket = connect({ host: name, port, servername: name, timeout: ANSWER_WITHIN_MS, rejectUnauthorized: false }, () => {
      const { valid_to: until, issuer } = socket.getPeerCertificate();
      const reason = socket.authorizationError;
      socket.end();
      if (socket.authorized) resolve({ type: 'valid', until: new Date(until), issuer: String(issuer.O ?? issuer.CN) });
      else
        resolve({
          type: 'invalid',
          words: `Browsers refuse it (${reason?.message ?? 'unknown'}). The host makes a new one when the records are right.`,
        });
    });

    const none = (words: string) => {
      socket.destroy();
      resolve({
        type: 'none',
        words: `${name} does not answer with one yet (${words}). It comes when the records are right, mostly within an hour.`,
      });
    };
    socket.on('error', (error) => none(error.message));
    socket.on('timeout', () => none('no answer'));
  });
}
