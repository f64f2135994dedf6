// Who may use the studio: whoever opened a fresh address, known from then on by a cookie.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN_BYTES = 24;

/** One launch. The address holds a token that works once; what the cookie holds never stands in an address. */
export class Session {
  /** The whole pair. */
  readonly #cookie: string;
  #token = randomBytes(TOKEN_BYTES).toString('base64url');

  /**
   * @param port cookies are not kept apart by port: its name says whose it is, and it is worth nothing at another
   * @param secret of the launch before, whose pages are let in again; missing: of this launch only
   */
  constructor(port: string, secret = randomBytes(TOKEN_BYTES).toString('base64url')) {
    this.#cookie = `sitewright_${port}=${createHmac('sha256', secret).update(`studio at ${port}`).digest('base64url')}`;
  }

  /** A path that opens the studio once. */
  freshPath(): string {
    return `/?token=${this.#token}`;
  }

  /** Uses the token up. @returns the cookie to set; undefined when the token is not the fresh one */
  open(token: string): string | undefined {
    if (!isSame(token, this.#token)) return undefined;
    this.#token = randomBytes(TOKEN_BYTES).toString('base64url');
    return `${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`;
  }

  isHeldBy(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    return cookies.some((pair) => isSame(pair, this.#cookie));
  }
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
