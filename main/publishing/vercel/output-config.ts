// A site's rules as Vercel's Build Output reads them: https://vercel.com/docs/build-output-api/configuration
import { FORM_PATH } from '../../../agents/hosting/form-rules.ts';
import type { Site } from '../host.ts';

interface Route {
  src?: string;
  headers?: Record<string, string>;
  status?: number;
  dest?: string;
  continue?: true;
  handle?: 'filesystem' | 'error';
}

export function outputConfig({ headers, redirects }: Pick<Site, 'headers' | 'redirects'>): string {
  const routes: Route[] = [
    ...headers.map(({ pattern, headers: set }) => ({ src: sourceOf(pattern), headers: set, continue: true as const })),
    ...redirects.map(({ from, to, status }) => ({ src: sourceOf(from), headers: { Location: to }, status })),
    // Addresses of pages end in a slash, as their files stand in folders; the form's is no page.
    { src: `^/(?!${FORM_PATH.slice(1)}$)((?:[^/]+/)*[^/\\.]+)$`, headers: { Location: '/$1/' }, status: 308 },
    { handle: 'filesystem' },
    { handle: 'error' },
    { src: '^/.*$', dest: '/404.html', status: 404 },
  ];
  return JSON.stringify({ version: 3, routes });
}

/** `*` stands for any rest. */
function sourceOf(pattern: string): string {
  const literal = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '(.*)');
  return `^${literal}$`;
}
