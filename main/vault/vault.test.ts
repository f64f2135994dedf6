import { mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openVault } from './open-vault.ts';
import { passphraseVault } from './passphrase-vault.ts';
import { safeStorageVault, type SafeStorage } from './safe-storage-vault.ts';

const SECRET = 'tok-3f9c-ä-do-not-tell';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-vault-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

/** Seals as the system would: turned around, so that nothing readable lies on disk. */
function keychain(backend: string, isAvailable = true): SafeStorage {
  const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x55));
  return {
    isEncryptionAvailable: () => isAvailable,
    encryptString: (words) => turned(Buffer.from(words)),
    decryptString: (sealed) => turned(sealed).toString(),
    getSelectedStorageBackend: () => backend,
  };
}

const VAULTS = [
  { name: 'sealed by a passphrase', open: () => passphraseVault(folder, 'correct horse') },
  { name: "behind Electron's keychain", open: () => safeStorageVault(folder, keychain('gnome_libsecret')) ?? never() },
];

describe.each(VAULTS)('a vault $name', ({ open }) => {
  test('gives back what was put in, to nobody who asks for another', async () => {
    await open().set('client-a/1', SECRET);

    expect(await open().get('client-a/1')).toBe(SECRET);
    expect(await open().get('client-b/1')).toBeUndefined();
    await open().remove('client-a/1');
    expect(await open().get('client-a/1')).toBeUndefined();
  });

  test('lies on disk so that nobody else reads it', async () => {
    await open().set('client-a/1', SECRET);
    const [name = ''] = await readdir(folder);

    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(await readFile(join(folder, name), 'latin1')).not.toContain('do-not-tell');
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  });

  test('refuses a file that was put in the place of another', async () => {
    await open().set('client-a/1', SECRET);
    const [first = ''] = await readdir(folder);
    await open().set('client-b/1', 'other');
    const second = (await readdir(folder)).find((name) => name !== first);
    await rename(join(folder, first), join(folder, second ?? ''));

    await expect(open().get('client-b/1')).rejects.toThrow(/does not open|in the place of another/);
  });
});

test('another passphrase does not open it', async () => {
  await passphraseVault(folder, 'one').set('a/1', SECRET);
  await expect(passphraseVault(folder, 'two').get('a/1')).rejects.toMatchObject({ kind: 'auth' });
});

test.skipIf(process.platform !== 'linux').each(['basic_text', 'unknown'])('%s is no keychain', (backend) => {
  expect(safeStorageVault(folder, keychain(backend))).toBeUndefined();
});

test('without a keychain or a passphrase nothing is kept, and it is said what to do', async () => {
  const vault = openVault({ dataDir: folder, safeStorage: keychain('gnome_libsecret', false), passphrase: undefined });

  await expect(vault.set('a/1', SECRET)).rejects.toMatchObject({ message: expect.stringContaining('SITEWRIGHT_PASSPHRASE') });
  expect(await readdir(folder)).toEqual([]);
});

function never(): never {
  throw new Error('A keychain is there.');
}
