// Leads the addresses of the old site to the nearest new page.
import type { Sitemap } from '../site/content.ts';
import { slugOf } from './slug.ts';

/** What pages are called in addresses, by kind of page or by id, as beginnings of words; any language. */
const OLD_NAMES: Readonly<Record<string, readonly string[]>> = {
  services: words(
    'service leistung angebot offer prestation offre servicio servizi dienst produkt product produit prodotti shop preis price prix tarif menu speise karte treatment behandlung',
  ),
  about: words(
    'about ueber uber geschichte story history histoire propos team equipe person who chi sobre nosotros over quienes praxis studio',
  ),
  contact: words(
    'contact kontakt contatt find anfahrt standort location book termin reserv hours oeffnung offnung horario orari',
  ),
  work: words('work projekt project projet reference referenz portfolio galerie gallery galleria case obra realisation'),
  timetable: words('timetable schedule kurs course stunden plan horaire calendar kalender class'),
  faq: words('faq fragen question frage help hilfe'),
  imprint: words('impressum imprint legal mentions aviso note colofon agb terms'),
  privacy: words('privacy datenschutz confidentialit privacid cookie dsgvo gdpr'),
  accessibility: words('accessib barriere zugaenglich toegankelijk'),
};
const HOME = /^\/(?:index|home|default|start)?(?:\.\w+)?\/?$/i;

type Page = Sitemap['pages'][number];

/** Old addresses that stay where they are need none. Each is given once, without origin, query or fragment. */
export function redirectsTo(pages: readonly Page[], oldPages: readonly string[], tag: string): Sitemap['redirects'] {
  const kept = new Set(pages.map((page) => page.path));
  const paths = [...new Set(oldPages.map(pathOnly))].filter((from) => from !== '/' && !kept.has(from));

  return paths.map((from) => ({ from, to: nearest(from, pages, tag) }));
}

function pathOnly(address: string): string {
  const withoutOrigin = address.trim().replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
  const path = withoutOrigin.replace(/[?#].*$/s, '').replaceAll(/\s/g, '%20');
  return path.startsWith('/') ? path : `/${path}`;
}

function nearest(from: string, pages: readonly Page[], tag: string): string {
  if (HOME.test(from)) return '/';

  const asked = slugOf(
    readable(from)
      .replaceAll(/\.\w+\/?$/g, '')
      .replaceAll(/[/_.]/g, ' '),
    tag,
  ).split('-');
  const scored = pages
    .filter((page) => page.kind !== 'not-found' && page.kind !== 'home')
    .map((page) => ({ page, score: score(asked, page, tag) }))
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0];

  return best && best.score > 0 ? best.page.path : '/';
}

function score(asked: readonly string[], page: Page, tag: string): number {
  const own = new Set([...slugOf(page.title.text, tag).split('-'), ...page.path.split(/[/-]/)].filter((word) => word.length > 2));
  const known = OLD_NAMES[oldName(page)] ?? [];
  const hits = asked.filter((word) => own.has(word)).length;
  const named = asked.some((word) => known.some((name) => word.startsWith(name)));

  return hits * 2 + (named ? 1 : 0);
}

function oldName(page: Page): string {
  return page.kind === 'legal' ? page.id : page.kind;
}

/** A broken escape stays as it stands. */
function readable(path: string): string {
  return path.replaceAll(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

function words(list: string): string[] {
  return list.split(' ');
}
