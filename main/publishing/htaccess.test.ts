// The rules of a site in the form of Apache.
import { expect, test } from 'vitest';
import { htaccess, wholeSite } from './htaccess.ts';
import { smallSite } from './site.fixture.ts';

test('headers, redirects and the page for lost visitors are those of the site', async () => {
  const file = wholeSite(await smallSite()).find(({ path }) => path === '/.htaccess');

  expect(new TextDecoder().decode(await file?.read())).toBe(`ErrorDocument 404 /404.html
AddDefaultCharset utf-8

<IfModule mod_alias.c>
  RedirectMatch 404 "^/(_headers|_redirects|vercel\\.json)$"
  RedirectMatch 301 "^/old\\.html$" "/contact/"
</IfModule>

<IfModule mod_headers.c>
  Header always set x-content-type-options "nosniff"
  Header always set cache-control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/assets/.*$#"
</IfModule>
`);
});

test.each<[string, Parameters<typeof htaccess>[0], string]>([
  [
    'a way with letters of its own',
    { headers: [], redirects: [{ from: '/%C3%BCber%20uns', to: '/about/', status: 301 }], hasLost: false },
    '"^/über uns$" "/about/"',
  ],
  [
    'a target with a sign that stands for a part',
    { headers: [], redirects: [{ from: '/a', to: '/b$1', status: 302 }], hasLost: false },
    String.raw`"/b\$1"`,
  ],
  [
    'a header with quotes and a percent',
    { headers: [{ pattern: '/*', headers: { link: '<"100%">' } }], redirects: [], hasLost: false },
    String.raw`link "<\"100%%\">"`,
  ],
  [
    'a header of one page',
    { headers: [{ pattern: '/contact/', headers: { link: 'x' } }], redirects: [], hasLost: false },
    String.raw`m#^/contact/(index\.html)?$#`,
  ],
])('%s is written so that it means itself', (_case, rules, expected) => {
  expect(htaccess(rules)).toContain(expected);
});

test('a rule that shows another page at the same address is no redirect', () => {
  const text = htaccess({ headers: [], redirects: [{ from: '/a', to: '/b', status: 200 }], hasLost: false });
  expect(text).not.toContain('/a');
  expect(text).not.toContain('ErrorDocument');
});
