// Serves a deploy as Netlify does: the rules it holds as files, its pages, and the function that a rule leads to.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { headersFor, readHeaderRules, readRedirectRules } from '../../agents/hosting/host-rules.ts';
import { bodyOf, type loadLambda } from './run-function.ts';

export interface Served {
  /** By path, the rules among them. */
  files: ReadonlyMap<string, Buffer>;
  /** By name. */
  functions: ReadonlyMap<string, ReturnType<typeof loadLambda>>;
  /** What a function is told besides the request. */
  told: { siteId: string; blobs: string };
}

export async function serveDeploy(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
  const rule = readRedirectRules(textOf(served, '/_redirects')).find(({ from }) => decodeURIComponent(from) === path);
  const run = served.functions.get(/^\/\.netlify\/functions\/(.+)$/.exec(rule?.to ?? path)?.[1] ?? '');
  if (run) return runFunction(run, served, { request, response });
  if (rule && rule.status !== 200) return void response.writeHead(rule.status, { location: rule.to }).end();

  const found = [path, `${path}index.html`, `${path}/index.html`].find((each) => served.files.has(each));
  const file = found ?? '/404.html';
  const type = lookup(file) ?? 'application/octet-stream';
  const headers = headersFor(path, readHeaderRules(textOf(served, '/_headers')));
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': type, ...headers });
  response.end(served.files.get(file));
}

function textOf({ files }: Served, path: string): string {
  return files.get(path)?.toString() ?? '';
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function runFunction(
  run: ReturnType<typeof loadLambda>,
  { told: { siteId, blobs } }: Served,
  { request, response }: Exchange,
): Promise<void> {
  const name = String(request.headers['x-site-host'] ?? request.headers.host);
  const body = await bodyOf(request);
  const {
    statusCode,
    headers,
    body: answer,
  } = await run({
    httpMethod: request.method,
    rawUrl: `https://${name}${request.url}`,
    headers: { ...request.headers, 'x-nf-site-id': siteId, 'x-nf-client-connection-ip': '203.0.113.7' },
    body: body.length === 0 ? null : body.toString('base64'),
    isBase64Encoded: body.length > 0,
    blobs,
  });
  response.writeHead(statusCode, headers).end(answer);
}
