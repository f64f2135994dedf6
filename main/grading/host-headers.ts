// Headers that a site asks its host to send, as far as its files say.
import type { SiteUnderGrade } from './site-under-grade.ts';

/**
 * From `_headers` (Netlify, Cloudflare) and `vercel.json`, for all pages.
 * @returns nothing where the site has neither: then its host may send anything
 */
export async function headersOf(site: SiteUnderGrade): Promise<ReadonlyMap<string, string> | undefined> {
  if (site.files.includes('_headers')) return fromHeadersFile((await site.read('_headers')).toString('utf8'));
  if (site.files.includes('vercel.json')) return fromVercel((await site.read('vercel.json')).toString('utf8'));
  return undefined;
}

function fromHeadersFile(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  let isForAll = false;

  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line)) isForAll = /^\/\*\s*$/.test(line);
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (isForAll && name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

function fromVercel(text: string): Map<string, string> | undefined {
  const pairs = Array.from(text.matchAll(/"key"\s*:\s*"([\w-]+)"\s*,\s*"value"\s*:\s*"((?:[^"\\]|\\.)*)"/g));
  return pairs.length === 0 ? undefined : new Map(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}
