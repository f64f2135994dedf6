// A domain as somebody types it, and as it stands in the DNS.
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts-icann';
import { SitewrightError } from '../../agents/site/error.ts';

/** https://www.rfc-editor.org/rfc/rfc1123#page-13 */
const NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** What stands around it in an address is left out. @throws SitewrightError `validation` */
export function domainName(typed: string): string {
  const bare = typed
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/\.$/, '');
  const name = domainToASCII(bare);
  if (NAME.test(name) && getDomain(name) !== null) return name;
  throw new SitewrightError('validation', 'That is no domain. Type it like this: www.hofer.at');
}

/** Whether it is what is bought, and no name below that: by the list of public suffixes, as there are names such as .co.uk. */
export function isApex(name: string): boolean {
  return getDomain(name) === name;
}
