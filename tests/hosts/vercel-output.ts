// Serves what was deployed as Build Output: its routes by phase, then its files.
import { gunzipSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { z } from 'zod';
import { loadNodeFunction } from './run-function.ts';

const Route = z.object({
  src: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  status: z.number().optional(),
  dest: z.string().optional(),
  continue: z.boolean().optional(),
  handle: z.string().optional(),
});
const Config = z.object({ version: z.literal(3), routes: z.array(Route).default([]) });

type NodeFunction = ReturnType<typeof loadNodeFunction>;

export interface Output {
  routes: z.infer<typeof Route>[];
  /** By path without the first slash. */
  files: Map<string, Buffer>;
  /** Sources of functions by path, and those that run. */
  functions: Map<string, string>;
  running: Map<string, NodeFunction>;
}

const FunctionConfig = z.object({
  runtime: z.string().startsWith('nodejs'),
  handler: z.string(),
  launcherType: z.literal('Nodejs'),
});

const ROOT = '.vercel/output/';

/** @throws Error for what is no Build Output of the third version */
export function outputOf(given: ReadonlyMap<string, Buffer>): Output {
  const files = unpacked(given);
  const config = files.get(`${ROOT}config.json`);
  const running = new Map<string, NodeFunction>();
  if (!config) return { routes: [], files, functions: new Map(), running };

  const { routes } = Config.parse(JSON.parse(config.toString()));
  const entries = [...files].filter(([path]) => path.startsWith(`${ROOT}static/`));
  const functions = new Map<string, string>();
  for (const [path, bytes] of files) {
    if (!path.startsWith(`${ROOT}functions/`)) continue;
    const name = /^\.vercel\/output\/functions(\/.+)\.func\/\.vc-config\.json$/.exec(path)?.[1];
    if (name === undefined) continue;
    const { handler } = FunctionConfig.parse(JSON.parse(bytes.toString()));
    functions.set(name, files.get(`${ROOT}functions${name}.func/${handler}`)?.toString() ?? '');
  }
  const own = new Map(entries.map(([path, bytes]) => [path.slice(ROOT.length + 'static/'.length), bytes]));
  return { routes, files: own, functions, running };
}

/** Many files may come as one packed in parts. */
function unpacked(given: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const numberOf = (path: string) => Number(/^\.vercel\/source\.tgz\.part(\d+)$/.exec(path)?.[1] ?? Number.NaN);
  const parts = [...given.keys()].filter((path) => !Number.isNaN(numberOf(path))).toSorted((a, b) => numberOf(a) - numberOf(b));
  if (parts.length === 0) return new Map(given);
  return untarred(gunzipSync(Buffer.concat(parts.map((path) => given.get(path) ?? Buffer.alloc(0)))));
}

function untarred(tar: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let longName = '';

  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from: number, length: number) => tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const [size, type, prefix] = [Number.parseInt(text(124, 12), 8) || 0, text(156, 1), text(345, 155)];
    const content = tar.subarray(at + 512, at + 512 + size);
    const name = longName || (prefix ? `${prefix}/${text(0, 100)}` : text(0, 100));
    longName =
      type === 'L'
        ? content.toString().replace(/\0.*$/s, '')
        : type === 'x'
          ? (/\d+ path=([^\n]+)\n/.exec(content.toString())?.[1] ?? '')
          : '';
    if (type === '0' || type === '') files.set(name, content);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  /** Of the site. */
  name: string;
  /** Of its functions. */
  environment: Record<string, string>;
}

export async function serveOutput(output: Output, { request, response, name, environment }: Visit): Promise<void> {
  const { routes, files, functions, running } = output;
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
  const headers: Record<string, string> = { 'cache-control': 'public, max-age=0, must-revalidate' };
  const first = runPhase(routes, undefined, { path, headers });
  if (first.status !== undefined && headers['location'] !== undefined)
    return void response.writeHead(first.status, headers).end();

  const source = functions.get(first.path);
  if (source !== undefined) {
    const run = running.get(first.path) ?? loadNodeFunction(source, environment);
    running.set(first.path, run);
    Object.assign(request.headers, { 'x-forwarded-host': name, 'x-real-ip': '203.0.113.7' });
    return void (await run(request, response));
  }

  const found = fileAt(files, first.path);
  if (found !== undefined) return sendFile(response, { name: found, files, headers, status: first.status ?? 200 });

  const failed = runPhase(routes, 'error', { path: first.path, headers });
  const page = fileAt(files, failed.path);
  if (page !== undefined) return sendFile(response, { name: page, files, headers, status: 404 });
  response.writeHead(404, { 'content-type': 'text/plain' }).end('The page could not be found');
}

interface Passing {
  path: string;
  headers: Record<string, string>;
}

/** @param phase none: before any file is looked for */
function runPhase(
  routes: Output['routes'],
  phase: string | undefined,
  { path, headers }: Passing,
): { path: string; status?: number } {
  const begins = phase === undefined ? -1 : routes.findIndex(({ handle }) => handle === phase);
  if (phase !== undefined && begins < 0) return { path };

  for (const { src, headers: set, status, dest, handle, continue: goesOn } of routes.slice(begins + 1)) {
    if (handle !== undefined) break;
    const match = src === undefined ? null : new RegExp(src).exec(path);
    if (!match) continue;

    const filled = (words: string) => words.replaceAll(/\$(\d+)/g, (_, index: string) => match[Number(index)] ?? '');
    for (const [name, value] of Object.entries(set ?? {})) headers[name.toLowerCase()] = filled(value);
    if (!goesOn) return { path: dest === undefined ? path : filled(dest), ...(status === undefined ? {} : { status }) };
  }
  return { path };
}

function fileAt(files: ReadonlyMap<string, Buffer>, path: string): string | undefined {
  const bare = path.replace(/^\/+/, '');
  return [bare, `${bare.replace(/\/$/, '')}/index.html`.replace(/^\//, '')].find((name) => name !== '' && files.has(name));
}

interface Sending extends Pick<Output, 'files'> {
  name: string;
  headers: Record<string, string>;
  status: number;
}

function sendFile(response: ServerResponse, { name, files, headers, status }: Sending): void {
  const type = lookup(name) ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type, ...headers });
  response.end(files.get(name));
}
