// Where secrets are kept: in the system's keychain, or sealed by a passphrase. Nothing of them is in the database, a log or an export.

export interface Vault {
  /** Where they lie, in words. */
  place: string;
  /** @param key whose: `<tenant's id>/<connection's id>` */
  get(this: void, key: string): Promise<string | undefined>;
  set(this: void, key: string, secret: string): Promise<void>;
  remove(this: void, key: string): Promise<void>;
}
