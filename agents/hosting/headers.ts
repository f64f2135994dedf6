// Security and cache headers of a made site, in the forms that hosts read.
import type { Sitemap } from '../site/content.ts';

/**
 * Nothing from elsewhere, no scripts; style attributes carry custom properties only, and
 * the style sheet the face of the headings. Nothing on a page connects anywhere, but browsers
 * hold what inspects a page to its policy: without `connect-src` Lighthouse cannot read robots.txt and calls it invalid.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self' data:",
  "manifest-src 'self'",
  "form-action 'self' mailto:",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const EVERYWHERE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Names of files in /assets hold a hash of their content, so they never change. */
const ASSETS: Readonly<Record<string, string>> = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** https://developers.cloudflare.com/workers/static-assets/headers/ (Netlify reads the same form) */
export function headersFile(): string {
  return `${block('/*', EVERYWHERE)}\n${block('/assets/*', ASSETS)}`;
}

/** https://vercel.com/docs/project-configuration */
export function vercelFile(redirects: Sitemap['redirects']): string {
  const configuration = {
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: pairs(EVERYWHERE) },
      { source: '/assets/(.*)', headers: pairs(ASSETS) },
    ],
    redirects: redirects.map(({ from, to }) => ({ source: encodeURI(from), destination: encodeURI(to), permanent: true })),
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

function pairs(headers: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
