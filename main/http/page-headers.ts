// What the studio's own page may do, the same in a browser and in the desktop window.

/** Only its own files; frames and pictures only of sites previewed on this machine; nothing may frame it. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: http://127.0.0.1:*",
  "font-src 'self' data:",
  "connect-src 'self'",
  'frame-src http://127.0.0.1:*',
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const PAGE_HEADERS = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
