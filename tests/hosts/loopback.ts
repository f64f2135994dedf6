// What every loopback host is built on: an API on this machine with a log of what was asked, and faults on demand.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../../main/loopback/listen.ts';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** What the path's pattern caught. */
  caught: string[];
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON. */
  body?: unknown;
}

export type Route = [method: string, path: RegExp, answer: (asked: Asked) => Answer | Promise<Answer>];

interface Fault extends Answer {
  method?: string;
  path: RegExp;
  times?: number;
  delayMs?: number;
  /** `reset`: no answer. `cut`: the work is done, and its answer breaks off midway. `lost`: it is done, and no answer comes. */
  breaks?: 'reset' | 'cut' | 'lost';
}

interface LogLine {
  method: string;
  path: string;
  status: number;
  bytes: number;
}

export interface Loopback {
  origin: string;
  log: LogLine[];
  fail(this: void, fault: Fault): void;
  close(this: void): Promise<void>;
}

/** Thrown by a route to answer with it. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(JSON.stringify(answer.body));
    this.answer = answer;
  }
}

interface Behaviour {
  routes: readonly Route[];
  /** Looked at before the routes: sites by their Host header. */
  site?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  port?: number;
  /** Each answer takes this long. */
  latencyMs?: number;
}

export async function openLoopback(behaviour: Behaviour): Promise<Loopback> {
  const log: LogLine[] = [];
  const faults: Fault[] = [];
  const server: Server = createServer((request, response) => {
    void serve(request, response, { behaviour, log, faults }).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  server.keepAliveTimeout = 60_000;
  const origin = await listen(server, behaviour.port ?? 0);

  return {
    origin,
    log,
    fail: (fault) => void faults.push({ times: 1, ...fault }),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

interface Serving {
  behaviour: Behaviour;
  log: LogLine[];
  faults: Fault[];
}

async function serve(request: IncomingMessage, response: ServerResponse, { behaviour, log, faults }: Serving): Promise<void> {
  if (await behaviour.site?.(request, response)) return;

  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://host.invalid');
  const method = request.method ?? 'GET';
  const line = { method, path, status: 0, bytes: 0 };
  log.push(line);

  const fault = faults.find((each) => (each.times ?? 0) > 0 && (each.method ?? method) === method && each.path.test(path));
  if (fault) fault.times = (fault.times ?? 1) - 1;
  if (fault?.delayMs) await sleep(fault.delayMs);
  if (fault?.breaks === 'reset') return void request.socket.destroy();

  const body = await bodyOf(request);
  line.bytes = body.length;
  if (behaviour.latencyMs) await sleep(behaviour.latencyMs);
  const asked = { method, path, query, headers: request.headers, body, caught: [] };
  const answer = fault?.status ? fault : await answerOf(asked, behaviour.routes);
  line.status = answer.status ?? 200;
  send(response, answer, fault?.breaks);
}

async function answerOf(asked: Asked, routes: readonly Route[]): Promise<Answer> {
  for (const [method, pattern, work] of routes) {
    const found = method === asked.method || method === '*' ? pattern.exec(asked.path) : null;
    if (!found) continue;

    try {
      return await work({ ...asked, caught: found.slice(1).map((part) => decodeURIComponent(part ?? '')) });
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }
  return { status: 404, body: { error: { code: 'not_found', message: `${asked.method} ${asked.path} is not known here` } } };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Answer, breaks: Fault['breaks']): void {
  if (breaks === 'lost') return void response.socket?.destroy();

  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = Buffer.from(isRaw ? body : body === undefined ? '' : JSON.stringify(body));
  const type = isRaw ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers, 'content-length': String(bytes.length) });
  if (breaks !== 'cut') return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy());
}

export function jsonIn({ body }: Asked): Record<string, unknown> {
  return body.length === 0 ? {} : JSON.parse(body.toString());
}

export async function formIn({ body, headers }: Asked): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
}
