// Picks the safest place for secrets that this machine has.
import { join } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { keyringVault } from './keyring-vault.ts';
import { passphraseVault } from './passphrase-vault.ts';
import { safeStorageVault, type SafeStorage } from './safe-storage-vault.ts';
import type { Vault } from './vault.ts';

export interface VaultPlace {
  dataDir: string;
  /** Electron's, in the desktop window. */
  safeStorage?: SafeStorage | undefined;
  /** SITEWRIGHT_PASSPHRASE: for machines without a keychain, such as servers. */
  passphrase: string | undefined;
}

/** Opened when it is first asked for: a keychain may ask its owner for a password. */
export function openVault(place: VaultPlace): Vault {
  let opened: Promise<Vault> | undefined;
  const vault = async () => (opened ??= pick(place));

  return {
    place: 'the keychain of this machine',
    get: async (key) => (await vault()).get(key),
    set: async (key, secret) => (await vault()).set(key, secret),
    remove: async (key) => (await vault()).remove(key),
  };
}

async function pick({ dataDir, safeStorage, passphrase }: VaultPlace): Promise<Vault> {
  const folder = join(dataDir, 'vault');
  if (passphrase) return passphraseVault(folder, passphrase);

  const found = safeStorage ? safeStorageVault(folder, safeStorage) : await keyringVault();
  if (found) return found;
  throw new SitewrightError(
    'precondition',
    'This machine has no keychain that is open, so a token cannot be kept safely. ' +
      'Unlock it, or set SITEWRIGHT_PASSPHRASE to a long passphrase: what is secret is then sealed with it in the data folder.',
  );
}
