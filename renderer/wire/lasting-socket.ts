// A WebSocket to the host that comes back by itself when it was lost. What is asked meanwhile waits.
import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { Connection } from './connection.ts';

/** Between two looks for the host: longer each time, to this. */
const LONGEST_PAUSE_MS = 4_000;
const FIRST_PAUSE_MS = 250;

export class LastingSocket implements ClientLink<ClientContext> {
  readonly #address: string;
  readonly #connection: Connection;
  #ready = Promise.withResolvers<RPCLink<ClientContext>>();
  #pauseMs = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(address: string, connection: Connection) {
    this.#address = address;
    this.#connection = connection;
    this.#open();
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<ClientContext>): Promise<unknown> {
    const link = await this.#ready.promise;
    options.signal?.throwIfAborted();
    return link.call(path, input, options);
  }

  #open(): void {
    clearTimeout(this.#timer);
    const socket = new WebSocket(this.#address);
    socket.binaryType = 'arraybuffer';

    socket.addEventListener('open', () => {
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#ready.resolve(new RPCLink({ websocket: socket }));
      this.#connection.find();
    });
    socket.addEventListener('close', () => this.#lose());
  }

  #lose(): void {
    if (!this.#connection.isLost()) this.#ready = Promise.withResolvers();
    this.#connection.lose(() => this.#open());
    this.#timer = setTimeout(() => this.#open(), this.#pauseMs);
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
    void isRefused().then((is) => this.#connection.explain(is));
  }
}

const UNAUTHORIZED = 401;

/** A socket that is refused does not say why; the page's own address does. */
async function isRefused(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).status === UNAUTHORIZED;
  } catch {
    // Nobody answers there.
    return false;
  }
}
