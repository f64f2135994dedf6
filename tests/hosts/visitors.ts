// Lets visitors of published sites come to a host on this machine, as their names would lead them to the real one.

/** Where a process is started with `--import` of this file: the origin of the host. */
const PLACE = 'SITEWRIGHT_TEST_VISITORS';

const PUBLISHED = /\.(?:workers\.dev|vercel\.app|netlify\.app)$/;

/** @returns undoes it */
export function leadVisitorsTo(origin: string): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (!PUBLISHED.test(address.hostname)) return real(input, init);

    const headers = new Headers(init?.headers);
    headers.set('x-site-host', address.hostname);
    return real(new URL(address.pathname + address.search, origin), { ...init, headers });
  };
  return () => {
    globalThis.fetch = real;
  };
}

/** Environment of a process whose visitors are led there. */
export function visitorsTo(origin: string): Record<string, string> {
  return { [PLACE]: origin, NODE_OPTIONS: `--import ${import.meta.url}` };
}

const place = process.env[PLACE];
if (place) leadVisitorsTo(place);
