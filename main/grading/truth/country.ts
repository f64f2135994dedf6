// The country whose law holds for a site: by the facts, else as its own addresses and language say.
import type { SiteUnderGrade } from '../site-under-grade.ts';

export interface SiteCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Whether the client said so. */
  isKnown: boolean;
}

/** Domains of countries whose code is another one, or that others use as a word. */
const DOMAINS: Readonly<Record<string, string>> = { uk: 'GB', io: '', co: '', me: '', tv: '', ai: '', eu: '', app: '' };

export function countryOf({ model, pages }: SiteUnderGrade): SiteCountry | undefined {
  const known = model?.facts?.country?.value;
  if (known !== undefined) return { code: known, isKnown: true };

  const home = pages.find(({ path }) => path === '/') ?? pages[0];
  const code =
    home && (ofDomain(home.document.byName('link', 'meta').map(addressIn)) ?? ofLanguage(home.document.root.attributes['lang']));
  return code === undefined ? undefined : { code, isKnown: false };
}

/** What a page names as its own address. */
function addressIn({ attributes }: { attributes: Readonly<Record<string, string>> }): string {
  if (attributes['rel'] === 'canonical') return attributes['href'] ?? '';
  return attributes['property'] === 'og:url' ? (attributes['content'] ?? '') : '';
}

function ofDomain(addresses: readonly string[]): string | undefined {
  return addresses
    .map((address) => /\.([a-z]{2,})$/i.exec(URL.parse(address)?.hostname ?? '')?.[1]?.toLowerCase() ?? '')
    .map((domain) => DOMAINS[domain] ?? (domain.length === 2 ? domain.toUpperCase() : ''))
    .find((code) => code !== '');
}

function ofLanguage(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}-([a-z]{2})$/i.exec(tag ?? '')?.[1]?.toUpperCase();
}
