// A domain of the client's own at Vercel: https://vercel.com/docs/rest-api/projects/add-a-domain-to-a-project
import { z } from 'zod';
import type { DomainRecord } from '../domain.ts';
import { isApex } from '../domain-name.ts';
import type { DomainKeeping, HostDomain } from '../host-domain.ts';
import { jsonBody, type HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';

const Challenge = z.object({ type: z.string(), domain: z.string(), value: z.string() });
const Added = z.object({ name: z.string(), verified: z.boolean(), verification: z.array(Challenge).default([]) });

/** Best first. https://vercel.com/docs/rest-api/domains/get-a-domain-s-configuration */
const Config = z.object({
  recommendedIPv4: z.array(z.object({ rank: z.number(), value: z.array(z.string()) })).default([]),
  recommendedCNAME: z.array(z.object({ rank: z.number(), value: z.string() })).default([]),
});

const Listed = z.object({ domains: z.array(z.object({ name: z.string() })) });

export function vercelDomains(api: HostClient, project: () => Promise<string>): DomainKeeping {
  return {
    async list() {
      const { domains } = await api.ask({ path: `/v9/projects/${await project()}/domains` }, Listed);
      return domains.map(({ name }) => name).filter((name) => !name.endsWith('.vercel.app'));
    },
    give: async (domain) => give(api, await project(), domain),
    remove: async (domain) =>
      void (await api.ask({ method: 'DELETE', path: `/v9/projects/${await project()}/domains/${domain}` }, z.unknown())),
  };
}

/** @throws HostRefusal 409 where another project has it */
async function give(api: HostClient, projectId: string, domain: string): Promise<HostDomain> {
  const path = `/v9/projects/${projectId}/domains/${domain}`;
  const added = await api.ask({ path }, Added).catch(async (error: unknown) => {
    if (!isRefusal(error, 404)) throw error;
    return api.ask({ method: 'POST', path: `/v10/projects/${projectId}/domains`, ...jsonBody({ name: domain }) }, Added);
  });
  const known = added.verified ? added : await verified();
  const config = await api.ask({ path: `/v6/domains/${domain}/config`, query: { projectIdOrName: projectId } }, Config);

  const challenges = known.verified ? [] : known.verification.map(({ domain: name, value }) => textRecord(name, value));
  const words =
    challenges.length === 0 ? '' : 'Somebody else has used this domain at Vercel. The TXT record shows that it is yours.';
  return { records: [...challenges, ...recordsOf(domain, config)], words };

  /** Refused while what shows the owner is not there. */
  async function verified(): Promise<z.infer<typeof Added>> {
    return api.ask({ method: 'POST', path: `${path}/verify` }, Added).catch((error: unknown) => {
      if (isRefusal(error, 400)) return added;
      throw error;
    });
  }
}

function textRecord(name: string, value: string): DomainRecord {
  return { name, type: 'TXT', values: [value] };
}

function recordsOf(domain: string, { recommendedIPv4, recommendedCNAME }: z.infer<typeof Config>): DomainRecord[] {
  const best = <Value>(all: readonly { rank: number; value: Value }[]) => all.toSorted((a, b) => a.rank - b.rank)[0]?.value;
  const cname = best(recommendedCNAME);
  if (!isApex(domain) && cname !== undefined) return [{ name: domain, type: 'CNAME', values: [cname.replace(/\.$/, '')] }];
  return [{ name: domain, type: 'A', values: best(recommendedIPv4) ?? [] }];
}
