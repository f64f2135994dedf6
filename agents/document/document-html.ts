// One page as a complete HTML document.
import { escapeXml } from '../assets/escape.ts';
import type { Pages } from '../site/code.ts';
import type { Slots } from '../site/slots.ts';
import type { Rendering } from './render-pages.ts';

interface Shown {
  page: Pages['pages'][number];
  rendering: Rendering;
  /** What the head of every page holds. */
  head: string;
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
  const preloads = new Set(assets.fonts.filter((font) => font.preload).map((font) => font.path));

  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...themes,
    ...[...preloads].map((path) => `<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>`),
    `<link rel="stylesheet" href="${stylesheet}">`,
    ...assets.icons.map(
      ({ rel, path, type, sizes }) =>
        `<link rel="${rel}" href="${path}"${type ? ` type="${type}"` : ''}${sizes ? ` sizes="${sizes}"` : ''}>`,
    ),
    `<link rel="manifest" href="${assets.manifest}">`,
  ].join('\n');
}

export function documentHtml({ page, rendering, head, sections }: Shown): string {
  const { site, direction } = rendering;
  const frame = (type: string) => sections.filter((section) => section.type === type).map(({ html }) => html);
  const main = sections.filter(({ type }) => type !== 'header' && type !== 'footer').map(({ html }) => html);

  return [
    '<!doctype html>',
    `<html lang="${escapeXml(site.language)}" dir="${site.textDirection}" data-dir="${escapeXml(direction.id)}">`,
    '<head>',
    head,
    pageHead(page, rendering),
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escapeXml(site.labels.skip.text)}</a>`,
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

function pageHead(page: Pages['pages'][number], { metadata, assets, structuredData, site }: Rendering): string {
  const words = metadata.pages[page.id];
  const title = words?.title ?? site.name;
  const lines = [`<title>${escapeXml(title)}</title>`];
  if (page.kind === 'not-found') return [...lines, '<meta name="robots" content="noindex">'].join('\n');

  const { origin = '' } = metadata;
  const share = assets.shareImages[page.id] ?? Object.values(assets.shareImages)[0];
  if (words) lines.push(`<meta name="description" content="${escapeXml(words.description)}">`);
  if (origin) lines.push(`<link rel="canonical" href="${escapeXml(origin + page.path)}">`);

  const properties: Record<string, string | undefined> = {
    'og:type': 'website',
    'og:site_name': site.name,
    'og:title': words?.shareTitle.text ?? title,
    'og:description': words?.description,
    'og:locale': metadata.locale.replace('-', '_'),
    'og:url': origin ? origin + page.path : undefined,
    'og:image': share ? origin + share : undefined,
    'og:image:width': share ? '1200' : undefined,
    'og:image:height': share ? '630' : undefined,
  };
  for (const [property, content] of Object.entries(properties)) {
    if (content) lines.push(`<meta property="${property}" content="${escapeXml(content)}">`);
  }
  if (share) lines.push('<meta name="twitter:card" content="summary_large_image">');

  for (const node of structuredData.pages[page.id] ?? []) {
    lines.push(`<script type="application/ld+json">${safeJson(node)}</script>`);
  }
  return lines.join('\n');
}

/** JSON that cannot end its script element: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements */
function safeJson(node: unknown): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
