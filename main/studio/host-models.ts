// Where this program finds models: keys and addresses of the environment it was started in.
import type { PlaceSettings } from '../models/places.ts';
import { ENVIRONMENT_SECRETS } from '../models/secrets.ts';

/** The SDKs' own names for another address, such as a gateway's. */
const ADDRESSES = { anthropic: 'ANTHROPIC_BASE_URL', openai: 'OPENAI_BASE_URL' } as const;

export function hostModels(environment: Readonly<Record<string, string | undefined>> = process.env): PlaceSettings {
  const baseUrls = Object.entries(ADDRESSES).flatMap(([id, name]) => {
    const address = environment[name];
    return address ? [[id, address] as const] : [];
  });
  return { secrets: ENVIRONMENT_SECRETS, ownServer: environment['SITEWRIGHT_MODEL_URL'], baseUrls: Object.fromEntries(baseUrls) };
}
