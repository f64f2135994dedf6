// Where links of a section lead: pages of the site, and the ways to reach the client.
import type { PageKind } from '../site/discovery.ts';
import type { Text } from '../site/text.ts';
import type { Material, PageAt } from './section.ts';
import type { Link } from './shapes.ts';

/** The page of a kind, named as the navigation names it. */
export function pageLink(material: Material, kind: PageKind): Link | undefined {
  const page = material.sitemap.pages.find((candidate) => candidate.kind === kind);
  return page && { text: page.navigation ?? page.title, href: page.path };
}

export function hasPage(material: Material, kind: PageKind): boolean {
  return material.sitemap.pages.some((page) => page.kind === kind);
}

/** A link with words of its own to a page, or nothing when there is no such page or it is the page the link stands on. */
export function linkTo(material: Material, kind: PageKind, { text, from }: { text: Text; from: PageAt }): Link | undefined {
  const page = material.sitemap.pages.find((candidate) => candidate.kind === kind);
  return page && page.id !== from.id ? { text, href: page.path } : undefined;
}

/** What the visitor is asked to do, and where it is done. */
export function actionLink(material: Material): Link | undefined {
  const { label, kind } = material.messaging.action;
  const { phones, mails } = material.contactCopy;
  const contact = leadsToContact(material) ? pageLink(material, 'contact')?.href : undefined;

  const first = kind === 'call' ? phones[0]?.href : kind === 'write' ? mails[0]?.href : contact;
  const href = first ?? contact ?? phones[0]?.href ?? mails[0]?.href;
  return href === undefined ? undefined : { text: label, href };
}

/** What clients ask for in their own words they mean to be asked, be it at their door. */
function leadsToContact({ messaging, contactCopy, noticeBoard }: Material): boolean {
  const { label, kind } = messaging.action;
  const isReachable = contactCopy.phones.length > 0 || contactCopy.mails.length > 0 || noticeBoard.booking !== undefined;
  return isReachable || kind === 'visit' || label.from.includes('requirements.action.words');
}

/** The nearest way to reach the client that the main action does not already take; else the number that it calls, to be read. */
export function directLink(material: Material): Link | undefined {
  const action = actionLink(material);
  const ways = [...material.contactCopy.phones, ...material.contactCopy.mails];
  return ways.find((way) => way.href !== action?.href) ?? calledNumber(material);
}

/** The number behind a button that calls: whoever is not holding a phone reads it. */
export function calledNumber(material: Material): Link | undefined {
  const action = actionLink(material);
  return material.contactCopy.phones.find(({ href, text }) => href === action?.href && text.text !== action.text.text);
}

/** Path of the page of each offer, by the list of pages: hundreds of pages ask for hundreds of offers. */
const offerPaths = new WeakMap<Material['sitemap'], ReadonlyMap<string, string>>();

/** The page of one offer. */
export function offerPath({ sitemap }: Material, offer: string): string | undefined {
  const paths = offerPaths.get(sitemap) ?? pathsByOffer(sitemap);
  offerPaths.set(sitemap, paths);
  return paths.get(offer);
}

function pathsByOffer({ pages }: Material['sitemap']): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap(({ kind, offer, path }) => (kind === 'service' && offer !== undefined ? [[offer, path] as const] : [])),
  );
}
