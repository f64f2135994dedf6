// A site's rules as Apache and LiteSpeed read them, for servers of one's own: https://httpd.apache.org/docs/2.4/howto/htaccess.html
import type { HeaderRule, RedirectRule } from '../../agents/hosting/host-rules.ts';
import type { Site } from './host.ts';
import type { SiteFile } from './site-file.ts';
import { fileOf } from './site-source.ts';

const PATH = '/.htaccess';

/** All there is to put on a server or to hand on: what visitors fetch, and the rules in every form that servers read. */
export function wholeSite({ files, ruleFiles, ...rules }: Site): readonly SiteFile[] {
  const hasLost = files.some(({ path }) => path === '/404.html');
  return [...files, ...ruleFiles, fileOf(PATH, htaccess({ ...rules, hasLost }))];
}

interface Rules {
  headers: readonly HeaderRule[];
  redirects: readonly RedirectRule[];
  /** Whether there is a page for lost visitors. */
  hasLost: boolean;
}

/** Nothing that an ordinary server forbids a site to say: all of it falls under `AllowOverride FileInfo`. */
export function htaccess({ headers, redirects, hasLost }: Rules): string {
  const moved = redirects.filter(({ status }) => status >= 300 && status < 400);
  const lines = [
    ...(hasLost ? ['ErrorDocument 404 /404.html'] : []),
    'AddDefaultCharset utf-8',
    '',
    '<IfModule mod_alias.c>',
    '  RedirectMatch 404 "^/(_headers|_redirects|vercel\\.json)$"',
    ...moved.map(
      ({ from, to, status }) =>
        `  RedirectMatch ${status} "${pattern(decodeURI(from))}" "${quoted(to).replaceAll('$', String.raw`\$`)}"`,
    ),
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    ...headers.flatMap(headerLines),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

/** `always`: for answers that are errors, too. Of a folder the address is asked for after its index was put in. */
function headerLines({ pattern: place, headers }: HeaderRule): string[] {
  const asked = pattern(place)
    .replace(/\/\$$/, String.raw`/(index\.html)?$`)
    .replaceAll('#', String.raw`\#`);
  const condition = place === '/*' ? '' : ` "expr=%{REQUEST_URI} =~ m#${asked}#"`;
  return Object.entries(headers).map(
    ([name, value]) => `  Header always set ${name} "${quoted(value).replaceAll('%', '%%')}"${condition}`,
  );
}

/** `*` stands for any rest. */
function pattern(place: string): string {
  const literal = place.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return quoted(`^${literal.replaceAll('*', '.*')}$`);
}

/** What the quotes of the file would end or begin. */
function quoted(words: string): string {
  return words.replaceAll('"', String.raw`\"`);
}
