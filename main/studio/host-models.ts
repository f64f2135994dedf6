// Where this program finds models: keys that were kept for it, addresses of the environment it was started in.
import type { PlaceSettings } from '../models/places.ts';
import type { Secrets } from '../models/secrets.ts';

/** The SDKs' own names for another address, such as a gateway's. */
const ADDRESSES = { anthropic: 'ANTHROPIC_BASE_URL', openai: 'OPENAI_BASE_URL' } as const;

export function hostModels(
  secrets: Secrets,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): PlaceSettings {
  const baseUrls = Object.entries(ADDRESSES).flatMap(([id, name]) => {
    const address = environment[name];
    return address ? [[id, address] as const] : [];
  });
  return { secrets, ownServer: environment['SITEWRIGHT_MODEL_URL'], baseUrls: Object.fromEntries(baseUrls) };
}
