// What processes on one database tell each other about runs, by LISTEN and NOTIFY. A signal may be missed: nothing rests on it alone.
import { sql } from 'kysely';
import { Client } from 'pg';
import { z } from 'zod';

const RunSignal = z.object({
  type: z.enum([
    /** Whoever holds the run shall stop it. */
    'cancel',
    /** There is more in its events. */
    'events',
    /** It is in another state now. */
    'left',
  ]),
  runId: z.string(),
});
export type RunSignal = z.infer<typeof RunSignal>;

export interface Listening {
  close(this: void): Promise<void>;
}

const CHANNEL = 'sitewright_runs';
const RECONNECT_MS = 1000;

/** For the list of a select; sent when its transaction commits. */
export function notification(signal: RunSignal) {
  return sql`pg_notify(${CHANNEL}, ${JSON.stringify(signal)})`;
}

/** Holds a connection of its own and makes it anew when it breaks. @throws whatever the first connection fails with */
export async function listenForSignals(connectionString: string, onSignal: (signal: RunSignal) => void): Promise<Listening> {
  const ears = new Ears(connectionString, onSignal);
  await ears.open();
  return { close: () => ears.close() };
}

class Ears {
  readonly #connectionString: string;
  readonly #onSignal: (signal: RunSignal) => void;
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(connectionString: string, onSignal: (signal: RunSignal) => void) {
    this.#connectionString = connectionString;
    this.#onSignal = onSignal;
  }

  async open(): Promise<void> {
    const client = new Client({
      connectionString: this.#connectionString,
      keepAlive: true,
      application_name: 'sitewright signals',
    });
    client.on('notification', ({ payload }) => {
      const { success, data } = RunSignal.safeParse(JSON.parse(payload ?? 'null'));
      if (success) this.#onSignal(data);
    });
    client.on('error', () => this.#openAgain(client));
    client.on('end', () => this.#openAgain(client));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.#client = client;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#client?.end();
  }

  #openAgain(broken: Client): void {
    if (this.#isClosed || this.#client !== broken) return;
    this.#client = undefined;
    this.#openLater();
  }

  #openLater(): void {
    this.#retry = setTimeout(() => {
      this.open().catch(() => this.#openLater());
    }, RECONNECT_MS);
    this.#retry.unref();
  }
}
