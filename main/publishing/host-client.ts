// Asks a host over HTTP: a few tries, as patient as the host asks for, and never a token in an error.
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import type { Ground } from './host.ts';
import { HostRefusal } from './host-refusal.ts';
import { exchange, type HttpAnswer, type HttpRequest } from './http-exchange.ts';

export interface HostRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Or a whole address, where the host gave one. */
  path: string;
  query?: Readonly<Record<string, string | undefined>>;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** False: asking twice would do it twice. Refusals before any work (429, 503) are still tried again. */
  isRepeatable?: boolean;
}

export interface HostClient {
  /** @throws HostRefusal when the host says no, or cannot be reached after all tries */
  ask<Answer>(this: void, request: HostRequest, schema: z.ZodType<Answer>): Promise<Answer>;
}

interface Said {
  code: string;
  words: string;
  /** Whether the next try may well be taken. */
  isPassing?: boolean;
}

interface HostDialect {
  base: string;
  headers: Readonly<Record<string, string>>;
  /** What the host calls what is wrong; nothing for an answer. */
  refusalIn(this: void, status: number, body: unknown): Said | undefined;
  /** For hosts that want each request signed by itself. */
  signed?(this: void, request: HttpRequest): Promise<HttpRequest>;
  /** Told of each answer, before it is judged. */
  onAnswer?(this: void, answer: HttpAnswer): void;
}

const TRIES = 6;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 20_000;
/** A quota that ends in hours is not worth waiting for: it is said at once. */
const LONGEST_ASKED_PAUSE_MS = 120_000;

/** 520 to 524: Cloudflare's own, for an origin that did not answer. */
const PASSING: ReadonlySet<number> = new Set([0, 408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

export function jsonBody(value: unknown): Pick<HostRequest, 'body' | 'headers'> {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

export function createHostClient(dialect: HostDialect, { signal, onProgress }: Ground): HostClient {
  // A refusal for haste holds all requests back, not only the one that met it.
  let openAt = 0;

  async function ask<Answer>(request: HostRequest, schema: z.ZodType<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const hold = openAt - performance.now();
      if (hold > 0) await sleep(hold, undefined, { signal });

      const answer = await once(dialect, request, signal);
      if (!(answer instanceof HostRefusal)) return schema.parse(answer.body);

      const pauseMs = pauseAfter(answer, { attempt, isRepeatable: request.isRepeatable ?? true });
      if (pauseMs === undefined) throw answer;
      if (answer.status === 429 || answer.status === 503) openAt = Math.max(openAt, performance.now() + pauseMs);
      onProgress({ type: 'wait', words: answer.message, delayMs: Math.round(pauseMs) });
      await sleep(pauseMs, undefined, { signal });
    }
  }
  return { ask };
}

interface Attempt {
  attempt: number;
  isRepeatable: boolean;
}

/** Nothing where trying again is no use. */
function pauseAfter(
  { status, retryAfterMs, isPassing: mayPass }: HostRefusal,
  { attempt, isRepeatable }: Attempt,
): number | undefined {
  const isBeforeWork = status === 429 || status === 503;
  const isPassing = mayPass || isBeforeWork || (isRepeatable && PASSING.has(status));
  if (!isPassing || attempt >= TRIES || (retryAfterMs ?? 0) > LONGEST_ASKED_PAUSE_MS) return undefined;

  // Spread out, so that requests held back together do not come back together.
  if (retryAfterMs !== undefined) return retryAfterMs + Math.random() * FIRST_PAUSE_MS;
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.5 + Math.random());
}

async function once(dialect: HostDialect, request: HostRequest, signal: AbortSignal): Promise<{ body: unknown } | HostRefusal> {
  const { method = 'GET', path, query = {}, headers, body } = request;
  const address = new URL(/^https?:/.test(path) ? path : dialect.base + path);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, value);

  try {
    const asked = { method, address, headers: { 'user-agent': 'sitewright', ...dialect.headers, ...headers }, body, signal };
    const answer = await exchange((await dialect.signed?.(asked)) ?? asked);
    dialect.onAnswer?.(answer);
    if (answer.status >= 300 && answer.status < 400) throw new Error('it leads on to another address');

    const said = bodyOf(answer.text);
    const refusal = dialect.refusalIn(answer.status, said);
    return refusal ? refused(answer, refusal, said) : { body: said };
  } catch (error) {
    signal.throwIfAborted();
    return new HostRefusal({ status: 0, code: 'network', words: reasonOf(error), body: undefined });
  }
}

/** @throws SyntaxError for an answer that was cut off */
function bodyOf(text: string): unknown {
  return /^\s*[[{]/.test(text) ? JSON.parse(text) : text;
}

function refused({ status, headers }: HttpAnswer, said: Said, body: unknown): HostRefusal {
  return new HostRefusal({ ...said, status, body, retryAfterMs: retryAfterOf(headers) });
}

/** A moment is counted from the host's own clock: ours may be an hour off. */
function retryAfterOf({ 'retry-after': text, date = '' }: HttpAnswer['headers']): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;

  const now = Date.parse(date);
  return Number.isNaN(now) ? undefined : Math.max(0, Date.parse(text) - now);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the connection broke';
  return 'code' in error ? String(error.code) : error.message;
}
