// Where keys come from. Whoever holds them hands out one at a time, and nothing else keeps any.

export interface Secrets {
  /** @param name as an environment variable would be called, e.g. `ANTHROPIC_API_KEY` */
  read(this: void, name: string): Promise<string | undefined>;
}

/** Keys of the environment the program was started in. */
export const ENVIRONMENT_SECRETS: Secrets = {
  async read(name) {
    const value = process.env[name]?.trim();
    return value === '' ? undefined : value;
  },
};
