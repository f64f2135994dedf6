// Cloudflare's API as we ask it: answers come in an envelope, and a Worker stands for a site.
import { z } from 'zod';
import type { Ground } from '../host.ts';
import { createHostClient, type HostRequest } from '../host-client.ts';

export interface CloudflareApi {
  /** @returns what lies in the envelope. @throws HostRefusal */
  ask<Result>(this: void, request: HostRequest, result: z.ZodType<Result>): Promise<Result>;
  /** For the few answers that come without an envelope. */
  askPlain(this: void, request: HostRequest): Promise<unknown>;
}

interface Access {
  api: string;
  token: string;
}

const Failed = z.object({ errors: z.array(z.object({ code: z.number(), message: z.string() })).default([]) });
const Envelope = z.object({ success: z.boolean() });

export function cloudflareApi({ api, token }: Access, ground: Ground): CloudflareApi {
  const client = createHostClient(
    {
      base: api,
      headers: { authorization: `Bearer ${token}` },

      refusalIn(status, body) {
        if (status < 400 && Envelope.safeParse(body).data?.success !== false) return undefined;
        const [first] = Failed.safeParse(body).data?.errors ?? [];
        return { code: String(first?.code ?? status), words: first?.message ?? `no answer that can be read (${status})` };
      },
    },
    ground,
  );

  return {
    ask: async (request, result) => (await client.ask(request, z.object({ result }))).result,
    askPlain: (request) => client.ask(request, z.unknown()),
  };
}
