// One file over the network, within bounds of time, size and redirects.
import { SitewrightError } from '../../agents/site/error.ts';

const TIMEOUT_MS = 20_000;
const FILE_BYTES = 20_000_000;
const REDIRECTS = 10;

export interface Fetched {
  /** After redirects. */
  url: string;
  isHtml: boolean;
  isCss: boolean;
  body: Buffer;
}

interface Bounds {
  signal: AbortSignal;
  /** Origin that must not be left; any when missing. */
  within?: string;
}

/** @throws SitewrightError `external` in words for people; whatever the signal was aborted with */
export async function fetchWithin(address: string, { signal, within }: Bounds): Promise<Fetched> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  let url = address;

  try {
    for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
      const response = await fetch(url, { redirect: 'manual', signal: limited, headers: { 'user-agent': 'Sitewright' } });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return await read(response, url);

      await response.body?.cancel();
      url = new URL(location, url).href;
      if (within !== undefined && new URL(url).origin !== within) throw refusal(address, 'it leads to another site');
    }
    throw refusal(address, 'it sends visitors on in a circle');
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SitewrightError) throw error;
    throw refusal(address, limited.aborted ? 'it did not answer in time' : 'it cannot be reached', error);
  }
}

function refusal(address: string, why: string, cause?: unknown): SitewrightError {
  return new SitewrightError('external', `${address} could not be fetched: ${why}. Check the address and the connection.`, {
    cause,
  });
}

async function read(response: Response, url: string): Promise<Fetched> {
  if (!response.ok) throw refusal(url, `it answered with ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;

  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > FILE_BYTES) throw refusal(url, `it is larger than ${FILE_BYTES / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return { url, isHtml: /\bx?html\b/.test(type), isCss: /\bcss\b/.test(type), body: Buffer.concat(chunks) };
}
