// Reads the _headers and _redirects files of a site, as Cloudflare and Netlify do.

export interface HeaderRule {
  /** Path, `*` standing for any rest. */
  pattern: string;
  headers: Record<string, string>;
}

export interface RedirectRule {
  from: string;
  to: string;
  status: number;
}

/** https://developers.cloudflare.com/workers/static-assets/headers/ */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];

  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;

    const isHeader = /^\s/.test(line);
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (!isHeader) rules.push({ pattern: line.trim(), headers: {} });
    else if (rule && colon > 0) rule.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }

  return rules;
}

/** https://developers.cloudflare.com/workers/static-assets/redirects/ */
export function readRedirectRules(text: string): RedirectRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from, to, status = '302'] = line.trim().split(/\s+/);
    return from && to && !from.startsWith('#') ? [{ from, to, status: Number(status) }] : [];
  });
}

/** All headers of the rules that match, later rules winning. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers));
}

function matches(pattern: string, path: string): boolean {
  const star = pattern.indexOf('*');
  return star < 0 ? pattern === path : path.startsWith(pattern.slice(0, star));
}
