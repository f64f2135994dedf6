// Reads a made site back into what a static site generator would be given: data for a layout, its partials and its sections.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Attributes = Record<string, string>;

interface PeerPage {
  /** Without slashes at its ends; empty for home. */
  path: string;
  /** File it is written to. */
  file: string;
  title: string;
  metas: Attributes[];
  canonical: string | undefined;
  linkedData: unknown[];
  header: string;
  footer: string;
  sections: { classes: string; id: string; content: string }[];
}

export interface PeerSite {
  lang: string;
  dir: string;
  direction: string;
  skip: string;
  links: Attributes[];
  pages: PeerPage[];
}

/** @param paths of the pages, as the summary of a make lists them */
export function readMadePages(out: string, paths: readonly string[]): PeerSite {
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  const head = between(home, '<head>', '</head>');

  return {
    lang: attributesOf(between(home, '<html', '>'))['lang'] ?? '',
    dir: attributesOf(between(home, '<html', '>'))['dir'] ?? '',
    direction: attributesOf(between(home, '<html', '>'))['data-dir'] ?? '',
    skip: between(home, '<a class="skip" href="#main">', '</a>'),
    links: tagsIn(head, 'link').filter(({ rel }) => rel !== 'canonical'),
    pages: paths.map((path) => pageOf(path, out)),
  };
}

function pageOf(path: string, out: string): PeerPage {
  const file = path === '/404/' ? '404.html' : `${path.slice(1)}index.html`;
  const html = readFileSync(join(out, file), 'utf8');
  const head = between(html, '<head>', '</head>');
  const main = between(html, '<main id="main">', '</main>');

  return {
    path: path.slice(1, -1),
    file,
    title: decoded(between(head, '<title>', '</title>')),
    metas: tagsIn(head, 'meta').filter(({ charset, name }) => charset === undefined && name !== 'viewport'),
    canonical: tagsIn(head, 'link').find(({ rel }) => rel === 'canonical')?.['href'],
    linkedData: Array.from(head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs), ([, json = '']) =>
      JSON.parse(json),
    ),
    header: `<header${between(html, '<header', '</header>')}</header>`,
    footer: `<footer${between(html.slice(html.lastIndexOf('<footer')), '<footer', '</footer>')}</footer>`,
    sections: Array.from(
      main.matchAll(/<section class="(s s-[^"]*)" id="([^"]*)">(.*?)<\/section>(?=\n<section class="s s-|\n?$)/gs),
      ([, classes = '', id = '', content = '']) => ({ classes, id, content }),
    ),
  };
}

function tagsIn(html: string, name: string): Attributes[] {
  return Array.from(html.matchAll(new RegExp(`<${name}([^>]*)>`, 'g')), ([, text = '']) => attributesOf(text));
}

function attributesOf(text: string): Attributes {
  const found = Array.from(text.matchAll(/([\w-]+)(?:="([^"]*)")?/g), ([, name = '', value = '']) => [name, decoded(value)]);
  return Object.fromEntries(found);
}

/** @throws Error when the page is not built as expected */
function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`There is no ${start} in a made page; bench/made-pages.ts has to follow.`);
  return html.slice(from + start.length, to);
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
