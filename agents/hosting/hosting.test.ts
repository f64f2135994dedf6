import { expect, test } from 'vitest';
import { readHeaderRules, readRedirectRules } from './host-rules.ts';
import { robotsTxt, sitemapXml } from './crawlers.ts';
import { headersFile, vercelFile } from './headers.ts';
import { redirectsFile } from './host-files.ts';

const page = (kind: 'home' | 'about' | 'not-found', path: string) => ({
  id: kind,
  kind,
  path,
  title: { text: kind, from: ['frame:x'] },
});

test('the sitemap lists every page but the one for lost visitors', () => {
  const xml = sitemapXml([page('home', '/'), page('about', '/über-uns/'), page('not-found', '/404/')], 'https://hofer.example');

  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
    'https://hofer.example/',
    'https://hofer.example/%C3%BCber-uns/',
  ]);
});

test('without an address the sitemap says so by a name that never resolves', () => {
  expect(sitemapXml([page('home', '/')])).toContain('https://address-not-known-yet.invalid/');
});

test('robots.txt names the sitemap once the address is known', () => {
  expect(robotsTxt(undefined)).not.toContain('Sitemap');
  expect(robotsTxt('https://hofer.example')).toContain('Sitemap: https://hofer.example/sitemap.xml');
});

test('headers are readable by hosts and forbid scripts', () => {
  const [everywhere, assets] = readHeaderRules(headersFile());

  expect(everywhere?.pattern).toBe('/*');
  expect(everywhere?.headers['content-security-policy']).toContain("default-src 'none'");
  expect(everywhere?.headers['content-security-policy']).not.toContain('script-src');
  expect(assets?.headers['cache-control']).toContain('immutable');
});

test('redirects are readable by hosts and safe for any path', () => {
  const redirects = [{ from: '/alte seite.html', to: '/kontakt/' }];

  expect(readRedirectRules(redirectsFile(redirects))).toEqual([{ from: '/alte%20seite.html', to: '/kontakt/', status: 301 }]);
  expect(JSON.parse(vercelFile(redirects)).redirects).toEqual([
    { source: '/alte%20seite.html', destination: '/kontakt/', permanent: true },
  ]);
});
