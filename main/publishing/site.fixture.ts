// Sites for tests, out of nothing but a few words.
import type { Ground, Progress, Site } from './host.ts';
import { fileOf, siteOf } from './site-source.ts';

const RULES = {
  '/_headers': '/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  '/_redirects': '/old.html /contact/ 301\n',
};

const PAGES = {
  '/index.html': '<!doctype html><title>Hofer</title><h1>Bread</h1>',
  '/404.html': '<!doctype html><title>Not here</title>',
  '/contact/index.html': '<!doctype html><title>Contact</title>',
  '/assets/style.css': 'h1{color:teal}',
};

/** @param changes contents by path; undefined takes a file away */
export async function smallSite(changes: Record<string, string | undefined> = {}): Promise<Site> {
  const contents = Object.entries({ ...PAGES, ...RULES, ...changes });
  return siteOf(contents.flatMap(([path, content]) => (content === undefined ? [] : [fileOf(path, content)])));
}

/** Files of different content; every third a page. */
export async function largeSite(count: number, mark = ''): Promise<Site> {
  const paths = Array.from({ length: count - 1 }, (_, index) =>
    index % 3 === 0 ? `/d${index % 37}/p${index}/index.html` : `/assets/f${index}.${index % 3 === 1 ? 'css' : 'svg'}`,
  );
  return siteOf(['/index.html', ...paths].map((path) => fileOf(path, `${path} ${mark}`.repeat(1 + (path.length % 7)))));
}

export interface TestGround extends Ground {
  controller: AbortController;
  seen: Progress[];
}

export function testGround(): TestGround {
  const controller = new AbortController();
  const seen: Progress[] = [];
  return { controller, seen, signal: controller.signal, onProgress: (progress) => seen.push(progress) };
}
