// Domains at the loopback hosts: given to a site, and what each host wants for them.
import { jsonIn, type Answer, type Asked, type Route } from './loopback.ts';

type Guard = (work: (asked: Asked) => Answer) => (asked: Asked) => Answer;

/** What this domain is to every loopback host. */
export const DOMAIN = 'hofer.example';
/** One that somebody else has used at Vercel, and another Worker has at Cloudflare. */
export const TAKEN_DOMAIN = 'taken.example';

const notFound = (message: string): Answer => ({ status: 404, body: { error: { code: 'not_found', message } } });

export function vercelDomainRoutes(guarded: Guard): Route[] {
  const known = new Set<string>();
  const out = (name: string): Answer => {
    const isVerified = name !== TAKEN_DOMAIN;
    const challenge = {
      type: 'TXT',
      domain: `_vercel.${name}`,
      value: `vc-domain-verify=${name},1a2b`,
      reason: 'pending_domain_verification',
    };
    return { body: { name, verified: isVerified, ...(isVerified ? {} : { verification: [challenge] }) } };
  };

  return [
    [
      'POST',
      /^\/v10\/projects\/[^/]+\/domains$/,
      guarded((asked) => {
        const name = String(jsonIn(asked)['name']);
        if (known.has(name))
          return { status: 400, body: { error: { code: 'domain_already_in_use', message: 'It is there already.' } } };
        known.add(name);
        return out(name);
      }),
    ],
    [
      'GET',
      /^\/v9\/projects\/[^/]+\/domains$/,
      guarded(() => ({ body: { domains: ['hofer.vercel.app', ...known].map((name) => ({ name })) } })),
    ],
    [
      'DELETE',
      /^\/v9\/projects\/[^/]+\/domains\/([^/]+)$/,
      guarded(({ caught: [name = ''] }) => (known.delete(name) ? { body: {} } : notFound(name))),
    ],
    [
      'GET',
      /^\/v9\/projects\/[^/]+\/domains\/([^/]+)$/,
      guarded(({ caught: [name = ''] }) => (known.has(name) ? out(name) : notFound(name))),
    ],
    [
      'POST',
      /^\/v9\/projects\/[^/]+\/domains\/[^/]+\/verify$/,
      guarded(() => ({ status: 400, body: { error: { code: 'missing_txt_record', message: 'The record is not there.' } } })),
    ],
    [
      'GET',
      /^\/v6\/domains\/([^/]+)\/config$/,
      guarded(() => ({
        body: {
          misconfigured: true,
          recommendedIPv4: [
            { rank: 2, value: ['76.76.21.21'] },
            { rank: 1, value: ['216.198.79.1'] },
          ],
          recommendedCNAME: [{ rank: 1, value: '1a2b3c.vercel-dns-017.com.' }],
        },
      })),
    ],
  ];
}

export function cloudflareDomains() {
  const attached = [{ id: 'd0', hostname: TAKEN_DOMAIN, service: 'theirs' }];
  return {
    zones: ({ query }: Asked) => {
      const name = query.get('name') ?? '';
      const isThere = name === DOMAIN || name === TAKEN_DOMAIN;
      return isThere
        ? [{ id: 'z1', name, status: 'pending', name_servers: ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'] }]
        : [];
    },
    list: ({ query }: Asked) =>
      attached.filter(
        ({ hostname, service }) =>
          hostname === (query.get('hostname') ?? hostname) && service === (query.get('service') ?? service),
      ),
    detach: ({ caught: [id] }: Asked) => {
      const index = attached.findIndex((each) => each.id === id);
      return attached.splice(index, index < 0 ? 0 : 1)[0] ?? null;
    },
    attach: (asked: Asked) => {
      const { hostname, service } = jsonIn(asked);
      const domain = { id: `d${attached.length}`, hostname: String(hostname), service: String(service) };
      attached.push(domain);
      return domain;
    },
  };
}

interface NetlifyNamed {
  id: string;
  name: string;
  domain?: string | undefined;
}

function domainIn(asked: Asked): string | undefined {
  const domain = jsonIn(asked)['custom_domain'];
  return typeof domain === 'string' ? domain : undefined;
}

/** @param siteBy finds one, or refuses */
export function netlifyDomainRoutes(
  guard: (work: (asked: Asked) => unknown) => Route[2],
  siteBy: (id: string) => NetlifyNamed,
): Route[] {
  const out = ({ id, name, domain }: NetlifyNamed) => ({
    id,
    name,
    custom_domain: domain ?? null,
    ssl_url: `https://${name}.netlify.app`,
  });
  const certificates = new Set<string>();

  return [
    ['GET', /^\/sites\/([^/]+)$/, guard(({ caught: [id = ''] }) => out(siteBy(id)))],
    [
      'PATCH',
      /^\/sites\/([^/]+)$/,
      guard((asked) => out(Object.assign(siteBy(asked.caught[0] ?? ''), { domain: domainIn(asked) }))),
    ],
    ['GET', /^\/sites\/([^/]+)\/ssl$/, guard(({ caught: [id = ''] }) => ({ state: certificates.has(id) ? 'issued' : null }))],
    ['POST', /^\/sites\/([^/]+)\/ssl$/, guard(({ caught: [id = ''] }) => certificates.add(id) && { state: 'issued' })],
  ];
}
