// Writes the title of a page for search engines and tabs: what the page is, who it belongs to, and where.
import type { Language } from '../languages/language.ts';
import { rowSeparator } from '../languages/say.ts';
import type { Sitemap } from '../site/content.ts';
import { type Placed, placedPhrases } from './placed.ts';
import { shorten } from './shorten.ts';

/** A name cut shorter than this is no name. */
const SHORTEST_NAME = 12;
const SEPARATOR = ' | ';

interface Setting {
  placed: Placed;
  language: Language;
  /** UTF-16 units. */
  limit: number;
  /** Of a title that is not to be used again. */
  isRefused?(this: void, title: string): boolean;
}

/** The fullest title that fits; a name too long for it is cut before the page's own words are. */
export function pageTitle(page: Sitemap['pages'][number], setting: Setting): string {
  const { placed, limit, isRefused = () => false } = setting;
  const name = placed.name.text;
  const own = page.title.text;

  const titles = page.kind === 'home' ? homeTitles(setting) : innerTitles(own, setting);
  const fitting = titles.find((title) => title.length <= limit && !isRefused(title));
  if (fitting !== undefined) return fitting;
  if (page.kind === 'home') return shorten(name, limit);

  const room = limit - own.length - SEPARATOR.length;
  return room < SHORTEST_NAME ? shorten(own, limit) : own + SEPARATOR + shorten(name, room);
}

function innerTitles(own: string, { placed, language }: Setting): string[] {
  return namesWithTown(placed, language).map((name) => own + SEPARATOR + name);
}

function homeTitles({ placed, language }: Setting): string[] {
  const { name, noun } = placed;
  const [phrase] = placedPhrases(placed, language);
  const saysNoun = noun !== undefined && name.text.toLowerCase().includes(noun.text.toLowerCase());
  const isNew = phrase !== undefined && !phrase.text.includes(name.text) && !saysNoun;

  return [...(isNew ? [name.text + SEPARATOR + phrase.text] : []), ...namesWithTown(placed, language)];
}

function namesWithTown({ name, city }: Placed, language: Language): string[] {
  return city ? [name.text + rowSeparator(language) + city.text, name.text] : [name.text];
}
