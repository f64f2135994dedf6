// What a host is told for one project: what was connected, its secrets out of the vault, and what the environment says.
import type { Host } from '../publishing/host.ts';
import { fieldsOf } from '../publishing/host-settings.ts';
import type { Store } from '../store/store.ts';
import type { HostConnection } from '../store/publishing/host-connections.ts';
import type { Vault } from '../vault/vault.ts';
import { z } from 'zod';

export interface ConnectionGround {
  store: Pick<Store, 'hostConnections' | 'auditLog'>;
  vault: Vault;
}

export interface Asked {
  id: string;
  host: Host;
  projectId?: string | undefined;
}

type Settings = Record<string, string>;

const Secrets = z.record(z.string(), z.string());

/** Later ones win: the connection's, the environment's, those given now. */
export async function settingsOf({ id, host, projectId }: Asked, given: Settings, ground: ConnectionGround): Promise<Settings> {
  const connection = await ground.store.hostConnections.find(id, projectId);
  const kept = connection ? { ...connection.settings, ...(await secretsOf(connection, ground.vault)) } : {};
  return { ...kept, ...fromEnvironment(id, host), ...given };
}

/** Secrets go into the vault, the rest into the store. What was not given again stays as it was. */
export async function keepConnection(
  { id, host, projectId }: Asked,
  { settings, account }: { settings: Settings; account: string },
  { store, vault }: ConnectionGround,
): Promise<HostConnection> {
  const fields = fieldsOf(host.schema).filter(({ key }) => settings[key] !== undefined);
  const pick = (isSecret: boolean): Settings =>
    Object.fromEntries(fields.filter((field) => field.isSecret === isSecret).map(({ key }) => [key, settings[key] ?? '']));

  const connection = await store.hostConnections.put({ projectId, host: id, settings: pick(false), account });
  await vault.set(vaultKey(connection), JSON.stringify(pick(true)));
  return connection;
}

export async function dropConnection(connection: HostConnection, { store, vault }: ConnectionGround): Promise<void> {
  await vault.remove(vaultKey(connection));
  await store.hostConnections.remove(connection.id);
}

async function secretsOf(connection: HostConnection, vault: Vault): Promise<Settings> {
  const kept = await vault.get(vaultKey(connection));
  return kept === undefined ? {} : Secrets.parse(JSON.parse(kept));
}

function vaultKey({ tenantId, id }: HostConnection): string {
  return `${tenantId}/${id}`;
}

/** SITEWRIGHT_VERCEL_TOKEN and the like: for machines that nobody sits at. */
export function fromEnvironment(id: string, host: Host): Settings {
  const named = fieldsOf(host.schema).map(({ key }) => {
    const variable = `SITEWRIGHT_${id}_${key}`.replaceAll(/[^A-Za-z0-9]/g, '_').toUpperCase();
    return [key, process.env[variable]] as const;
  });
  return Object.fromEntries(named.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
