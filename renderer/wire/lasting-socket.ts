// A WebSocket to the host that comes back by itself when it was lost. What is asked meanwhile waits.
import { ORPCError, type ClientContext, type ClientLink, type ClientOptions } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { HostLost, type Connection } from './connection.ts';

/** Between two looks for the host: longer each time, to this. */
const LONGEST_PAUSE_MS = 4_000;
const FIRST_PAUSE_MS = 250;

interface Ready {
  link: RPCLink<ClientContext>;
  socket: WebSocket;
}

export class LastingSocket implements ClientLink<ClientContext> {
  readonly #address: string;
  readonly #connection: Connection;
  #ready = Promise.withResolvers<Ready>();
  /** Who waits already is answered by the socket that opens next. */
  #isReady = false;
  /** What the others say, which were opened before it, no longer counts. */
  #socket: WebSocket | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(address: string, connection: Connection) {
    this.#address = address;
    this.#connection = connection;
    this.#open();
  }

  /** @throws HostLost when it went away over the question */
  async call(path: readonly string[], input: unknown, options: ClientOptions<ClientContext>): Promise<unknown> {
    const { link, socket } = await this.#ready.promise;
    options.signal?.throwIfAborted();
    try {
      return await link.call(path, input, options);
    } catch (error) {
      const isTold = error instanceof ORPCError || options.signal?.aborted === true;
      if (isTold || socket.readyState === WebSocket.OPEN) throw error;

      // One that is being closed takes no question, and says only later that it is closed.
      this.#lose(socket);
      throw new HostLost(error);
    }
  }

  #open(): void {
    clearTimeout(this.#timer);
    const before = this.#socket;
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    before?.close();
    socket.binaryType = 'arraybuffer';

    socket.addEventListener('open', () => {
      if (socket !== this.#socket) return;
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#isReady = true;
      this.#ready.resolve({ link: new RPCLink({ websocket: socket }), socket });
      this.#connection.find();
    });
    socket.addEventListener('close', () => this.#lose(socket));
  }

  #lose(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    if (this.#isReady) this.#ready = Promise.withResolvers();
    this.#isReady = false;
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
