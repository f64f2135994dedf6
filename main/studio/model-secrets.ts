// Keys of models: out of the environment, else out of the vault, where one was kept there.
import { ENVIRONMENT_SECRETS, type Secrets } from '../models/secrets.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';

interface Ground {
  store: Pick<Store, 'modelSettings' | 'scope'>;
  vault: Vault;
}

/** The vault is only opened for a key that is in it: a keychain may ask its owner for a password. */
export function modelSecrets({ store, vault }: Ground): Secrets {
  return {
    async read(name) {
      const given = await ENVIRONMENT_SECRETS.read(name);
      if (given !== undefined) return given;

      const { keyed } = await store.modelSettings.read();
      return keyed.includes(name) ? vault.get(placeOf(name, store)) : undefined;
    },
  };
}

/** @param name as the environment variable for it is called. @throws SitewrightError `precondition` where there is no safe place */
export async function keepModelKey(name: string, key: string, { store, vault }: Ground): Promise<void> {
  await vault.set(placeOf(name, store), key);
  const settings = await store.modelSettings.read();
  await store.modelSettings.write({ ...settings, keyed: [...new Set([...settings.keyed, name])] });
}

export async function dropModelKey(name: string, { store, vault }: Ground): Promise<void> {
  await vault.remove(placeOf(name, store));
  const settings = await store.modelSettings.read();
  await store.modelSettings.write({ ...settings, keyed: settings.keyed.filter((each) => each !== name) });
}

function placeOf(name: string, { scope: { tenantId } }: Ground['store']): string {
  return `${tenantId}/models/${name}`;
}
