// What a fetched page or stylesheet names: other pages, and what it loads.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Fetched } from './fetch-within.ts';

export interface Link {
  url: URL;
  /** Else something that a page loads. */
  isPage: boolean;
}

export function linksIn({ url, isHtml, isCss, body }: Fetched): Link[] {
  if (isHtml) return inMarkup(body.toString('utf8'), url);
  return isCss ? inStyles(body.toString('utf8'), url) : [];
}

/** The page with addresses of its own origin made short, so that they stay within the folder. Canonical and shared ones stay. */
export function withOwnAddresses(markup: string, origin: string): string {
  const tag = /<(?:a|area|img|source|script|iframe|video|audio|form)\b[^>]*>/gi;
  return markup.replaceAll(tag, (found) => found.replaceAll(`${origin}/`, '/').replaceAll(`"${origin}"`, '"/"'));
}

function inMarkup(markup: string, base: string): Link[] {
  const links: Link[] = [];

  const walk = (node: Tree.Node): void => {
    if ('attrs' in node) links.push(...ofElement(node, base));
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(markup));
  return links;
}

function ofElement({ tagName, attrs }: Tree.Element, base: string): Link[] {
  const named = new Map(attrs.map(({ name, value }) => [name, value]));
  const isPage = ['a', 'area', 'iframe'].includes(tagName);
  const isNamedOnly = tagName === 'link' && /\b(?:canonical|alternate|preconnect|dns-prefetch)\b/.test(named.get('rel') ?? '');
  const href = isNamedOnly ? undefined : named.get('href');
  const set =
    named
      .get('srcset')
      ?.split(/,\s+/)
      .map((each) => each.trim().split(/\s+/)[0]) ?? [];
  const styled = inStyles(named.get('style') ?? '', base);

  return [
    ...[href, named.get('src'), named.get('poster'), ...set].flatMap((target) => resolved(target, { base, isPage })),
    ...styled,
  ];
}

function inStyles(css: string, base: string): Link[] {
  const named = [...css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/g)];
  return named.flatMap(([, url, imported]) => resolved(url ?? imported, { base, isPage: false }));
}

function resolved(target: string | undefined, { base, isPage }: { base: string; isPage: boolean }): Link[] {
  const url = target === undefined ? undefined : URL.parse(target.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? [{ url, isPage }] : [];
}
