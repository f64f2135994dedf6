// Serves a version's assets as the edge does, rules and all. tests/hosts/workerd.test.ts compares it with the real runtime.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersFor, readHeaderRules, readRedirectRules } from '../../agents/hosting/host-rules.ts';
import type { Asset } from './cloudflare-assets.ts';
import type { Version } from './cloudflare-version.ts';
import { bodyOf, fetchFromWorker } from './run-function.ts';

/** https://developers.cloudflare.com/workers/static-assets/binding/#run_worker_first */
export function isForWorker({ metadata, modules }: Version, request: IncomingMessage): boolean {
  const first = metadata.assets?.config?.['run_worker_first'];
  const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
  return modules.length > 0 && Array.isArray(first) && first.includes(pathname);
}

interface Running {
  name: string;
  /** KV by its id. */
  stores: ReadonlyMap<string, { values: Map<string, string> }>;
  request: IncomingMessage;
  response: ServerResponse;
}

/** With KV and no limit of its own; tests/hosts/workerd.test.ts has both from the real runtime. */
export async function runWorker(version: Version, { name, stores, request, response }: Running): Promise<void> {
  const { namespace_id: id } = version.metadata.bindings.find(({ type }) => type === 'kv_namespace') ?? {};
  const values = stores.get(String(id))?.values;
  const env = {
    ENQUIRIES: { put: async (key: string, text: string) => void values?.set(key, text) },
    LIMIT: { limit: async () => ({ success: true }) },
  };

  const { method = 'GET', headers, url = '/' } = request;
  const body = await bodyOf(request);
  const given = new Headers(Object.entries(headers).map(([key, value]) => [key, String(value)]));
  const asked = new Request(`https://${name}${url}`, {
    method,
    headers: given,
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  const answer = await fetchFromWorker(version.modules[0]?.text ?? '', asked, env);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}

interface Serving {
  assets: ReadonlyMap<string, Asset>;
  request: IncomingMessage;
  response: ServerResponse;
}

export function serveAssets({ manifest, metadata }: Version, { assets, request, response }: Serving): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
  const rules = metadata.assets?.config ?? { _headers: '', _redirects: '' };
  const redirect = readRedirectRules(rules._redirects).find(({ from }) => decodeURIComponent(from) === path);
  if (redirect) return void response.writeHead(redirect.status, { location: redirect.to }).end();

  const found = assetAt(path, manifest);
  if (found.location !== undefined) return void response.writeHead(307, { location: found.location }).end();
  const asset = found.file === undefined ? undefined : assets.get(manifest[found.file]?.hash ?? '');
  if (!asset) return void response.writeHead(404).end();

  const headers = { 'cache-control': 'public, max-age=0, must-revalidate', 'content-type': asset.type };
  response.writeHead(found.status, { ...headers, ...headersFor(path, readHeaderRules(rules._headers)) });
  response.end(request.method === 'HEAD' ? undefined : asset.bytes);
}

interface Found {
  status: number;
  file?: string;
  location?: string;
}

/** https://developers.cloudflare.com/workers/static-assets/routing/advanced/html-handling/ */
function assetAt(path: string, manifest: Version['manifest']): Found {
  const has = (file: string) => Object.hasOwn(manifest, file);
  if (path.endsWith('/index.html')) return { status: 307, location: path.slice(0, -'index.html'.length) };
  if (path.endsWith('.html') && has(path)) return { status: 307, location: path.slice(0, -'.html'.length) };

  const file = [path, `${path}index.html`, `${path}.html`].find(has);
  if (file !== undefined) return { status: 200, file };
  if (has(`${path}/index.html`)) return { status: 307, location: `${path}/` };
  return has('/404.html') ? { status: 404, file: '/404.html' } : { status: 404 };
}
