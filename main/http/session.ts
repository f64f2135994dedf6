// Who may use the studio of this launch: whoever opened a fresh address, known from then on by a cookie.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN_BYTES = 24;

/** One launch. The address holds a token that works once; the cookie holds another secret, which never stands in an address. */
export class Session {
  readonly #secret = randomBytes(TOKEN_BYTES).toString('base64url');
  readonly #cookie: string;
  #token = randomBytes(TOKEN_BYTES).toString('base64url');

  /** @param port cookies are not kept apart by port, so the name says whose it is */
  constructor(port: string) {
    this.#cookie = `sitewright_${port}`;
  }

  /** A path that opens the studio once. */
  freshPath(): string {
    return `/?token=${this.#token}`;
  }

  /** Uses the token up. @returns the cookie to set; undefined when the token is not the fresh one */
  open(token: string): string | undefined {
    if (!isSame(token, this.#token)) return undefined;
    this.#token = randomBytes(TOKEN_BYTES).toString('base64url');
    return `${this.#cookie}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  isHeldBy(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    return cookies.some((pair) => isSame(pair, `${this.#cookie}=${this.#secret}`));
  }
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
