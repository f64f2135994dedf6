// What a browser is shown that is not let in: what to do, and the studio itself as soon as it is let in by another of its pages.
import { createHash } from 'node:crypto';

export type Door = 'closed' | 'used';

const WORDS = {
  en: {
    closed: 'This browser is not let in yet',
    used: 'This address has been used',
    what: {
      closed: 'Open the address that the studio shows in its terminal. It lets this browser in.',
      used: 'The terminal of the studio now shows a fresh one. Open it; it lets this browser in.',
    },
    afterwards: 'This page then goes on by itself. Where the studio was closed, start it again.',
  },
  de: {
    closed: 'Dieser Browser ist noch nicht eingelassen',
    used: 'Diese Adresse wurde schon benutzt',
    what: {
      closed: 'Öffnen Sie die Adresse, die das Studio in seinem Terminal zeigt. Sie lässt diesen Browser ein.',
      used: 'Das Terminal des Studios zeigt jetzt eine neue. Öffnen Sie sie; sie lässt diesen Browser ein.',
    },
    afterwards: 'Diese Seite geht dann von selbst weiter. Wurde das Studio geschlossen, starten Sie es noch einmal.',
  },
};

/** The cookie is of all pages of this address. A token stays behind. */
const GO_ON = `
const look = async () => {
  const { ok } = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => ({ ok: false }));
  if (ok) location.replace(location.search.includes('token=') ? '/' : location.href);
  else setTimeout(look, 2000);
};
look();`;

const STYLE = `
:root { color-scheme: light dark; background: light-dark(oklch(96.4% 0.004 130), oklch(19.5% 0.006 200)); }
body { max-inline-size: 34rem; margin: 0; padding: clamp(2rem, 12vh, 8rem) clamp(1.25rem, 8vw, 7rem);
  color: light-dark(oklch(21% 0.008 240), oklch(93.5% 0.006 130)); font: 0.9375rem/1.5 'Helvetica Neue', Arial, sans-serif; }
svg { inline-size: 1.5rem; }
h1 { margin: 1.25rem 0 0.75rem; font-size: 1.375rem; line-height: 1.25; }
p { margin: 0 0 0.5rem; }
p + p { color: light-dark(oklch(45.5% 0.01 220), oklch(71% 0.01 180)); }`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(GO_ON)}`,
  `style-src ${hashOf(STYLE)}`,
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const DOOR_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
} as const;

/** @param accepted languages the browser asks for, as its header says */
export function doorPage(door: Door, accepted: string): string {
  const language = /^\s*de\b/i.test(accepted) ? 'de' : 'en';
  const t = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t[door]} – Sitewright</title>
<style>${STYLE}</style>
<body><main><svg viewBox="0 0 16 16" aria-hidden="true"><path fill="#c8360c" d="M2 1h4v9h9v4H2z" /></svg>
<h1>${t[door]}</h1><p>${t.what[door]}</p><p>${t.afterwards}</p></main>
<script>${GO_ON}</script>
</html>
`;
}
