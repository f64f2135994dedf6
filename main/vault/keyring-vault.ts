// The system's own keychain, off Electron: Keychain on macOS, Credential Manager on Windows, Secret Service on Linux.
import type { Vault } from './vault.ts';

const SERVICE = 'Sitewright';

/** The package's default on Linux is the kernel's keyring, which forgets everything at a restart. */
const OPTIONS = process.platform === 'linux' ? { linux: { store: 'secret-service' as const } } : undefined;

/** Nothing where no keychain answers. */
export async function keyringVault(): Promise<Vault | undefined> {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    const entry = (key: string) => new AsyncEntry(SERVICE, key, OPTIONS);
    await entry('is-there').getPassword();

    return {
      place: 'the keychain of this machine',
      get: async (key) => (await entry(key).getPassword()) ?? undefined,
      set: async (key, secret) => entry(key).setPassword(secret),
      remove: async (key) => void (await entry(key).deleteCredential()),
    };
  } catch {
    return undefined;
  }
}
