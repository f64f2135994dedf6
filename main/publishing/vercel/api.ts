// Vercel's API as we ask it.
import { z } from 'zod';
import type { Ground } from '../host.ts';
import { createHostClient, type HostClient, type HostRequest } from '../host-client.ts';

interface Access {
  api: string;
  token: string;
  team?: string | undefined;
}

/** Of the Blob store, which has a token and an address of its own. */
export function vercelBlobs({ api, token }: Pick<Access, 'api' | 'token'>, ground: Ground): HostClient {
  const isUsual = new URL(api).hostname === 'api.vercel.com';
  const base = isUsual ? 'https://vercel.com/api/blob' : `${api}/api/blob`;
  const headers = { authorization: `Bearer ${token}`, 'x-api-version': '12' };
  return createHostClient({ base, headers, refusalIn }, ground);
}

const Failed = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export function vercelApi({ api, token, team }: Access, ground: Ground): HostClient {
  const client = createHostClient(
    {
      base: api,
      headers: { authorization: `Bearer ${token}` },

      refusalIn,
    },
    ground,
  );

  const ofTeam = (request: HostRequest): HostRequest => ({ ...request, query: { ...request.query, teamId: team } });
  return { ask: (request, schema) => client.ask(ofTeam(request), schema) };
}

function refusalIn(status: number, body: unknown) {
  if (status < 400) return undefined;
  const error = Failed.safeParse(body).data?.error;
  return { code: error?.code ?? String(status), words: error?.message ?? `no answer that can be read (${status})` };
}
