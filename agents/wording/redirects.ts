// Leads the addresses of the old site to the nearest new page.
import type { Sitemap } from '../site/content.ts';
import { slugOf } from './slug.ts';

/** What pages are called in addresses, by kind of page or by id, as beginnings of words; any language. */
const OLD_NAMES: Readonly<Record<string, readonly string[]>> = {
  services: words(
    'service leistung angebot offer prestation offre servicio servizi dienst produkt product produit prodotti ' +
      'shop preis price prix tarif menu speise karte treatment behandlung',
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

  if (paths.length === 0) return [];

  const targets = targetsOf(pages, tag);
  return paths.map((from) => ({ from, to: nearest(from, targets, tag) }));
}

interface Target {
  path: string;
  /** Words of its title and its address. */
  own: ReadonlySet<string>;
  /** Beginnings of what such pages are called. */
  known: readonly string[];
}

function targetsOf(pages: readonly Page[], tag: string): Target[] {
  return pages
    .filter((page) => page.kind !== 'not-found' && page.kind !== 'home')
    .map((page) => ({
      path: page.path,
      own: new Set([...slugOf(page.title.text, tag).split('-'), ...page.path.split(/[/-]/)].filter((word) => word.length > 2)),
      known: OLD_NAMES[page.kind === 'legal' ? page.id : page.kind] ?? [],
    }));
}

function pathOnly(address: string): string {
  const withoutOrigin = address.trim().replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
  const path = withoutOrigin.replace(/[?#].*$/s, '').replaceAll(/\s/g, '%20');
  return path.startsWith('/') ? path : `/${path}`;
}

function nearest(from: string, targets: readonly Target[], tag: string): string {
  if (HOME.test(from)) return '/';

  const spoken = readable(from)
    .replaceAll(/\.\w+\/?$/g, '')
    .replaceAll(/[/_.]/g, ' ');
  const asked = slugOf(spoken, tag).split('-');
  const [best] = targets.map((target) => ({ target, score: score(asked, target) })).toSorted((a, b) => b.score - a.score);

  return best && best.score > 0 ? best.target.path : '/';
}

function score(asked: readonly string[], { own, known }: Target): number {
  const hits = asked.filter((word) => own.has(word)).length;
  const isNamed = asked.some((word) => known.some((name) => word.startsWith(name)));
  return hits * 2 + (isNamed ? 1 : 0);
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
