// A version of a Worker with its assets, as it is uploaded to Cloudflare.
import { z } from 'zod';
import type { Manifest } from './cloudflare-assets.ts';

export const VersionMetadata = z.object({
  main_module: z.string().optional(),
  compatibility_date: z.string().optional(),
  assets: z
    .object({
      jwt: z.string().optional(),
      config: z.looseObject({ _headers: z.string().default(''), _redirects: z.string().default('') }).optional(),
    })
    .optional(),
  bindings: z.array(z.record(z.string(), z.unknown())).default([]),
  annotations: z.record(z.string(), z.string()).default({}),
});

export interface Version {
  id: string;
  manifest: Manifest;
  metadata: z.infer<typeof VersionMetadata>;
  modules: { name: string; text: string }[];
}
