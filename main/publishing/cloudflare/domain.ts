// A domain of the client's own at Cloudflare, which keeps its records and its certificate itself.
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { DomainKeeping, HostDomain } from '../host-domain.ts';
import { jsonBody } from '../host-client.ts';
import type { Worker } from './upload-assets.ts';

const Zone = z.object({ id: z.string(), name: z.string(), status: z.string(), name_servers: z.array(z.string()).default([]) });
const Attached = z.object({ id: z.string(), hostname: z.string(), service: z.string(), cert_id: z.string().nullish() });

/** https://developers.cloudflare.com/api/resources/workers/subresources/domains/ */
const placeOf = ({ account }: Worker) => `/accounts/${account}/workers/domains`;

export function cloudflareDomains(worker: () => Promise<Worker>): DomainKeeping {
  return {
    list: async () => (await attachedTo(await worker())).map(({ hostname }) => hostname),
    give: async (domain) => give(await worker(), domain),
    async remove(domain) {
      const opened = await worker();
      const found = (await attachedTo(opened)).find(({ hostname }) => hostname === domain);
      if (found) await opened.api.askPlain({ method: 'DELETE', path: `${placeOf(opened)}/${found.id}` });
    },
  };
}

async function attachedTo(worker: Worker): Promise<z.infer<typeof Attached>[]> {
  return worker.api.ask({ path: placeOf(worker), query: { service: worker.name } }, z.array(Attached));
}

/**
 * @throws SitewrightError `precondition` while the domain is no zone of the account, `conflict` where another Worker has it
 */
async function give(worker: Worker, domain: string): Promise<HostDomain> {
  const { api, name } = worker;
  const zone = await zoneOf(domain);
  const place = placeOf(worker);
  const known = await api.ask({ path: place, query: { hostname: domain } }, z.array(Attached));
  const other = known.find(({ service, hostname }) => hostname === domain && service !== name);
  if (other)
    throw new SitewrightError(
      'conflict',
      `${domain} leads to the Worker "${other.service}" in that account. Take it off there first.`,
    );

  const body = jsonBody({ hostname: domain, service: name, zone_id: zone.id });
  const attached = known[0] ?? (await api.ask({ method: 'PUT', path: place, ...body }, Attached));
  const isActive = zone.status === 'active';
  return {
    records: isActive ? [] : [{ name: zone.name, type: 'NS', values: zone.name_servers }],
    certificate: attached.cert_id ? 'issued' : 'waiting',
    words: isActive
      ? 'Cloudflare sets the records and the certificate itself.'
      : `Cloudflare waits for the name servers of ${zone.name}.`,
  };

  /** The zone may be a name above it. */
  async function zoneOf(hostname: string): Promise<z.infer<typeof Zone>> {
    const labels = hostname.split('.');
    for (let from = 0; from < labels.length - 1; from++) {
      const [found] = await api.ask({ path: '/zones', query: { name: labels.slice(from).join('.') } }, z.array(Zone));
      if (found) return found;
    }
    throw new SitewrightError(
      'precondition',
      `${hostname} is no domain of that account yet, or the token may not see it (Zone · Zone · Read). Add it on https://dash.cloudflare.com/?to=/:account/add-site`,
    );
  }
}
