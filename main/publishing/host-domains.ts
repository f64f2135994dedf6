// The records that each host wants for a domain of the client's own.
import { SitewrightError } from '../../agents/site/error.ts';
import type { DomainRecord } from './domain.ts';
import { isApex } from './domain-name.ts';

interface Wanted {
  domain: string;
  /** The site's name at the host. */
  siteName: string;
  /** Owner of the repository, for GitHub. */
  owner?: string | undefined;
}

type Rule = (wanted: Wanted) => DomainRecord[];

const RULES: Readonly<Record<string, Rule>> = {
  // https://vercel.com/docs/domains/working-with-domains/add-a-domain
  vercel: ({ domain }) => pointed(domain, { A: ['76.76.21.21'], CNAME: 'cname.vercel-dns.com' }),
  // https://docs.netlify.com/manage/domains/configure-domains/configure-external-dns/
  netlify: ({ domain, siteName }) => pointed(domain, { A: ['75.2.60.5'], CNAME: `${siteName}.netlify.app` }),
  // https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site
  'github-pages': ({ domain, owner = '' }) =>
    pointed(domain, {
      A: ['185.199.108.153', '185.199.109.153', '185.199.110.153', '185.199.111.153'],
      CNAME: `${owner}.github.io`,
    }),
};

/** @throws SitewrightError `precondition` where the host keeps the domain itself, or there is none to point it to */
export function domainRecords(host: string, wanted: Wanted): DomainRecord[] {
  const rule = Object.hasOwn(RULES, host) ? RULES[host] : undefined;
  if (rule) return rule(wanted);

  const words =
    host === 'cloudflare'
      ? 'Cloudflare keeps the domain itself: add it there as a zone, and give the site the domain under Workers, Settings, ' +
        'Domains. It sets the records.'
      : 'There is no usual record for this host: ask whoever runs the server for its address, and set A and AAAA to that.';
  throw new SitewrightError('precondition', words);
}

/** A name below the domain points by name; the domain itself can only have addresses. */
function pointed(domain: string, { A, CNAME }: { A: readonly string[]; CNAME: string }): DomainRecord[] {
  return isApex(domain)
    ? [
        { name: domain, type: 'A', values: A },
        { name: `www.${domain}`, type: 'CNAME', values: [CNAME] },
      ]
    : [{ name: domain, type: 'CNAME', values: [CNAME] }];
}
