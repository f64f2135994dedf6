// Secrets sealed by Electron with the system's keychain.
import { sealedFiles } from './sealed-files.ts';
import type { Vault } from './vault.ts';

/** What of Electron's safeStorage is used: https://www.electronjs.org/docs/latest/api/safe-storage */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  encryptString(words: string): Buffer;
  decryptString(sealed: Buffer): string;
  /** Linux only. */
  getSelectedStorageBackend?(): string;
}

/** Nothing where the system has no keychain: `basic_text` would seal with a key that everybody knows. */
export function safeStorageVault(folder: string, safeStorage: SafeStorage): Vault | undefined {
  const isPlain =
    process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend?.() ?? '');
  if (isPlain || !safeStorage.isEncryptionAvailable()) return undefined;

  return {
    place: 'the keychain of this machine',
    ...sealedFiles(folder, {
      seal: async (secret, key) => safeStorage.encryptString(JSON.stringify([key, secret])),
      open: async (sealed, key) => secretFor(key, safeStorage.decryptString(Buffer.from(sealed))),
    }),
  };
}

function secretFor(key: string, opened: string): string {
  const [owner, secret]: unknown[] = JSON.parse(opened);
  if (owner === key && typeof secret === 'string') return secret;
  throw new Error('A file of the vault was put in the place of another.');
}
