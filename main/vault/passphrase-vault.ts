// Secrets sealed by a passphrase, for machines without a keychain: scrypt, then AES-256-GCM.
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { SitewrightError } from '../../agents/site/error.ts';
import { sealedFiles } from './sealed-files.ts';
import type { Vault } from './vault.ts';

/** https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 ** 2 };
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** A file holds salt, nonce, tag and sealed words, one after another. */
export function passphraseVault(folder: string, passphrase: string): Vault {
  return { place: 'the data folder, sealed by SITEWRIGHT_PASSPHRASE', ...sealedFiles(folder, { seal, open }) };

  async function seal(secret: string, key: string): Promise<Uint8Array> {
    const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)];
    const cipher = createCipheriv('aes-256-gcm', await keyFrom(passphrase, salt), nonce).setAAD(Buffer.from(key));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([salt, nonce, cipher.getAuthTag(), sealed]);
  }

  async function open(sealed: Uint8Array, key: string): Promise<string> {
    const [saltEnd, nonceEnd] = [SALT_BYTES, SALT_BYTES + NONCE_BYTES];
    const tagEnd = nonceEnd + TAG_BYTES;
    const cipherKey = await keyFrom(passphrase, sealed.subarray(0, saltEnd));

    try {
      const cipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(saltEnd, nonceEnd))
        .setAAD(Buffer.from(key))
        .setAuthTag(sealed.subarray(nonceEnd, tagEnd));
      return Buffer.concat([cipher.update(sealed.subarray(tagEnd)), cipher.final()]).toString('utf8');
    } catch (error) {
      throw new SitewrightError(
        'auth',
        'What is kept in the vault does not open with this SITEWRIGHT_PASSPHRASE. Set the one it was sealed with, or ' +
          'connect the host again.',
        { cause: error },
      );
    }
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
