// One page as a complete HTML document.
import { escapeXml } from '../assets/escape.ts';
import type { Slots } from '../site/slots.ts';
import type { Rendering } from './rendering.ts';

interface Shown {
  rendering: Pick<Rendering, 'site' | 'direction'>;
  /** What the head of every page holds. */
  head: string;
  /** What the page's own head holds. */
  ownHead: string;
  sections: readonly { type: string; html: string }[];
}

/** The part of the head that is the same on every page. */
export function headHtml({ assets, palette, stylesheet }: Pick<Slots, 'assets' | 'palette'> & { stylesheet: string }): string {
  const themes = palette.dark
    ? [
        `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${palette.light.paper}">`,
        `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${palette.dark.paper}">`,
      ]
    : [`<meta name="theme-color" content="${palette.light.paper}">`];
  const preloads = new Set(
    assets.fonts.flatMap(({ preload, path, furtherPaths = [] }) => (preload ? [path ?? [], furtherPaths].flat() : [])),
  );

  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...themes,
    ...[...preloads].map((path) => `<link rel="preload" href="${path}" as="font" type="${fontType(path)}" crossorigin>`),
    `<link rel="stylesheet" href="${stylesheet}">`,
    ...assets.icons.map(
      ({ rel, path, type, sizes }) =>
        `<link rel="${rel}" href="${path}"${type ? ` type="${type}"` : ''}${sizes ? ` sizes="${sizes}"` : ''}>`,
    ),
    `<link rel="manifest" href="${assets.manifest}">`,
  ].join('\n');
}

/** A browser leaves alone what it does not read. https://www.iana.org/assignments/media-types/media-types.xhtml#font */
function fontType(path: string): string {
  return `font/${path.slice(path.lastIndexOf('.') + 1)}`;
}

export function documentHtml({ rendering, head, ownHead, sections }: Shown): string {
  const { site, direction } = rendering;
  const frame = (type: string) => sections.filter((section) => section.type === type).map(({ html }) => html);
  const main = sections.filter(({ type }) => type !== 'header' && type !== 'footer').map(({ html }) => html);

  return [
    '<!doctype html>',
    `<html lang="${escapeXml(site.ownLanguage ?? site.language)}" dir="${site.textDirection}" data-dir="${escapeXml(direction.id)}">`,
    '<head>',
    head,
    ownHead,
    '</head>',
    '<body>',
    `<a class="skip" href="#main"${langAttribute(site)}>${escapeXml(site.labels.skip.text)}</a>`,
    ...frame('header'),
    '<main id="main">',
    ...main,
    '</main>',
    ...frame('footer'),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** On a page in the client's own language, what the studio adds is in another. */
function langAttribute({ language, ownLanguage }: Rendering['site']): string {
  return ownLanguage === undefined ? '' : ` lang="${escapeXml(language)}"`;
}
