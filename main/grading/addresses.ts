// Which file of a site an address on one of its pages stands for.
import { addressOf, type SiteUnderGrade } from './site-under-grade.ts';

/** Host of no site, to tell own addresses from others. */
const OWN = 'http://site.invalid';

const KNOWN = new WeakMap<SiteUnderGrade, ReadonlyMap<string, string>>();

/**
 * @param target as written on the page
 * @returns nothing where it is no address at all
 */
export function addressIn(target: string, page: { path: string }): URL | undefined {
  return URL.parse(target.trim(), OWN + page.path) ?? undefined;
}

export function isOwnAddress(target: string, page: { path: string }): boolean {
  return addressIn(target, page)?.origin === OWN;
}

/** The site's file behind an address, found as hosts find it: with and without its ending or closing slash. */
export function fileBehind(target: string, page: { path: string }, site: SiteUnderGrade): string | undefined {
  const address = addressIn(target, page);
  if (address?.origin !== OWN) return undefined;

  const files = KNOWN.get(site) ?? filesByAddress(site);
  KNOWN.set(site, files);
  return files.get(decoded(address.pathname));
}

/** Addresses with a stray `%` stay as they are. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function filesByAddress({ files }: SiteUnderGrade): Map<string, string> {
  return new Map(files.flatMap((file) => namesOf(file).map((name) => [name, file] as const)));
}

function namesOf(file: string): string[] {
  const address = addressOf(file);
  return [address, `/${file}`, address.replace(/\.html?$|\/$/, '') || '/'];
}
