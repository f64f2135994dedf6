// Every place where a model may be asked: providers with a key, servers on this machine.
import type { Secrets } from './secrets.ts';
import { findLocalServers, isLoopback, serverAt, type LocalServer } from './local-servers.ts';
import type { Connection } from './provider.ts';
import COMPATIBLE from './providers/compatible.ts';
import { PROVIDERS, type RegisteredProvider } from './registry.ts';

export interface ModelPlace {
  /** First part of its models' ids. */
  id: string;
  name: string;
  /** Where words go that it is asked with. */
  origin: string;
  /** Whether nothing leaves this machine. */
  isLocal: boolean;
  /** Names by tier; a server of one's own has the same for all. */
  tiers: { fast: string; balanced: string; best: string };
  images: RegisteredProvider['images'];
  /** Whether its models are known to see pictures; else they are tried out before they are shown any. */
  seesPictures: boolean;
  connection: Connection;
}

export interface PlaceSettings {
  secrets: Secrets;
  /** Address of a server of one's own. */
  ownServer?: string | undefined;
  /** Other places to ask providers at: a gateway, or a test's own server. */
  baseUrls?: Readonly<Record<string, string>>;
}

/** Nothing is sent anywhere but to this machine: a provider is there where its key is. */
export async function connectedPlaces(settings: PlaceSettings): Promise<ModelPlace[]> {
  const remote = await Promise.all(PROVIDERS.map((provider) => remotePlace(provider, settings)));
  const own = await ownPlace(settings);
  const local = (await findLocalServers()).map((server) => serverPlace(server));
  return [...remote, own, ...local].flatMap((place) => place ?? []);
}

/** Asked at an address of one's own: with its key, where it needs one. */
async function ownPlace({ ownServer, secrets }: PlaceSettings): Promise<ModelPlace | undefined> {
  if (ownServer === undefined) return undefined;
  const key = await secrets.read(COMPATIBLE.keyName ?? '');
  return serverPlace(await serverAt(ownServer, key), key);
}

function serverPlace({ id, name, baseUrl, models: [first] }: LocalServer, key?: string): ModelPlace | undefined {
  if (first === undefined) return undefined;
  const tiers = { fast: first, balanced: first, best: first };
  const connection = COMPATIBLE.connect({ key, baseUrl });
  const { origin } = new URL(baseUrl);
  return { id, name, origin, isLocal: isLoopback(baseUrl), tiers, images: undefined, seesPictures: false, connection };
}

async function remotePlace(
  provider: RegisteredProvider,
  { secrets, baseUrls = {} }: PlaceSettings,
): Promise<ModelPlace | undefined> {
  const { id, name, keyName, tiers, images } = provider;
  if (!tiers || keyName === undefined) return undefined;

  const key = await secrets.read(keyName);
  if (key === undefined) return undefined;

  const baseUrl = baseUrls[id] ?? provider.baseUrl;
  const connection = provider.connect({ key, baseUrl });
  // A server of a test on this machine stands for the provider and is asked for leave like it.
  return { id, name, origin: new URL(baseUrl).origin, isLocal: false, tiers, images, seesPictures: true, connection };
}
