// Turns a page whose form opens the mail program into one whose form is taken by the host, and makes the page of thanks.
import { escapeXml } from '../assets/escape.ts';
import { FORM_PATH, TRAP } from './form-rules.ts';

const MAIL_FORM = /<form\b[^>]*\baction="mailto:[^"]*"[^>]*>/g;
const WHOLE_FORM = /<form\b[^>]*\baction="mailto:[^"]*"[^>]*>.*?<\/form>/s;

/** Hidden from everybody, also from those who hear the page. */
const TRAP_FIELD = `<p hidden><input name="${TRAP}" tabindex="-1" autocomplete="off" aria-hidden="true"/></p>`;

export function hasMailForm(html: string): boolean {
  return html.includes('action="mailto:');
}

export function withTakenForm(html: string): string {
  return html.replaceAll(MAIL_FORM, `<form action="${FORM_PATH}" method="post">${TRAP_FIELD}`);
}

/** The same page with words of thanks where its form stood, not meant for search engines. */
export function thanksPage(html: string, words: string): string {
  return html
    .replace(WHOLE_FORM, `<p role="status">${escapeXml(words)}</p>`)
    .replace('</head>', '<meta name="robots" content="noindex"/></head>');
}
