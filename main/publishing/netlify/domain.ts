// A domain of the client's own at Netlify: https://open-api.netlify.com/#tag/site/operation/updateSite
import { z } from 'zod';
import { domainRecords } from '../host-domains.ts';
import type { DomainKeeping, HostDomain } from '../host-domain.ts';
import { jsonBody, type HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';

const Site = z.object({ id: z.string(), name: z.string(), custom_domain: z.string().nullish() });
const Certificate = z.object({ state: z.string().nullish() });

interface Place {
  id: string;
  name: string;
}

/** A site there has one domain, and its www beside it. */
export function netlifyDomains(api: HostClient, opened: () => Promise<Place>): DomainKeeping {
  return {
    async list() {
      const { custom_domain: domain } = await api.ask({ path: `/sites/${(await opened()).id}` }, Site);
      return domain ? [domain] : [];
    },
    give: async (domain) => give(api, await opened(), domain),
    async remove() {
      const path = `/sites/${(await opened()).id}`;
      await api.ask({ method: 'PATCH', path, ...jsonBody({ custom_domain: null }) }, Site);
    },
  };
}

async function give(api: HostClient, { id, name }: Place, domain: string): Promise<HostDomain> {
  const path = `/sites/${id}`;
  const site = await api.ask({ path }, Site);
  if (site.custom_domain !== domain) await api.ask({ method: 'PATCH', path, ...jsonBody({ custom_domain: domain }) }, Site);

  return {
    records: domainRecords('netlify', { domain, siteName: name }),
    certificate: await certificateOf(api, path),
    words: '',
  };
}

/** Asked for where there is none; the host refuses while the records are not right. */
async function certificateOf(api: HostClient, path: string): Promise<'issued' | 'waiting'> {
  try {
    const { state } = await api.ask({ path: `${path}/ssl` }, Certificate);
    if (state === 'issued' || state === 'custom') return 'issued';
  } catch (error) {
    if (!isRefusal(error, 404, 422)) throw error;
  }
  await api.ask({ method: 'POST', path: `${path}/ssl` }, z.unknown()).catch((refused: unknown) => {
    if (!isRefusal(refused, 404, 422)) throw refused;
  });
  return 'waiting';
}
