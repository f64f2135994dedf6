// What a host says no with, and the same in words that say what to do.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Host } from './host.ts';

interface Refused {
  /** Of the answer; 0 when there was none. */
  status: number;
  /** As the host calls it. */
  code: string;
  words: string;
  body: unknown;
  retryAfterMs?: number | undefined;
  /** Whether the next try may well be taken. */
  isPassing?: boolean | undefined;
}

export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
  readonly status: number;
  readonly code: string;
  readonly body: unknown;
  readonly retryAfterMs: number | undefined;
  readonly isPassing: boolean;

  constructor({ status, code, words, body, retryAfterMs, isPassing = false }: Refused) {
    super(words);
    this.status = status;
    this.code = code;
    this.body = body;
    this.retryAfterMs = retryAfterMs;
    this.isPassing = isPassing;
  }
}

export function isRefusal(error: unknown, ...statuses: readonly number[]): error is HostRefusal {
  return error instanceof HostRefusal && (statuses.length === 0 || statuses.includes(error.status));
}

/** For what only makes sense where a site stands already: nothing is made anew for it. */
export function goneSite(siteName: string, host: string): SitewrightError {
  return new SitewrightError(
    'not-found',
    `There is no site "${siteName}" at ${host} any more. Publish it again: all of it is sent anew.`,
  );
}

interface Asked {
  id: string;
  host: Pick<Host, 'name' | 'token'>;
}

/** Anything else passes through as it is. */
export function inHostWords(error: unknown, { id, host: { name, token } }: Asked): unknown {
  if (!(error instanceof HostRefusal)) return error;
  const { status, message } = error;
  const said = `${name} says: ${message.replace(/\.?$/, '.')}`;
  const again = 'Publish again: what is there already is not sent twice.';

  switch (status) {
    case 401:
    case 403:
      return new SitewrightError(
        'auth',
        `${said} The token may have been revoked, or may not do this. ${tokenWords(token)}Then connect again (sitewright connect ${id}).`,
        { cause: error },
      );
    case 402:
    case 413:
      return new SitewrightError(
        'precondition',
        `${said} Free some room in that account or change its plan, then publish again.`,
        {
          cause: error,
        },
      );
    case 429:
      return new SitewrightError('rate-limit', `${said} ${waitWords(error.retryAfterMs)} ${again}`, { cause: error });
    case 404:
      return new SitewrightError('not-found', `${said} Look whether the site still is in that account. ${again}`, {
        cause: error,
      });
    case 0:
      return new SitewrightError('external', `${name} could not be reached (${message}). ${again}`, { cause: error });
    default: {
      const todo = status >= 500 ? again : 'Set right what it names, then publish again.';
      return new SitewrightError('external', `${said} (${status}) ${todo}`, { cause: error });
    }
  }
}

function tokenWords(token: Host['token']): string {
  return token ? `Make one on ${token.page} that allows: ${token.rights.join(', ')}. ` : '';
}

function waitWords(retryAfterMs: number | undefined): string {
  if (retryAfterMs === undefined) return 'Wait some minutes.';
  const minutes = Math.ceil(retryAfterMs / 60_000);
  return minutes < 90 ? `Wait ${minutes} minutes.` : `Wait ${Math.ceil(minutes / 60)} hours.`;
}
