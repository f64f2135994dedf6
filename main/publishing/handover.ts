// The sheet a client is given: what they own, where it is, and how to leave.
import { escapeXml } from '../../agents/assets/escape.ts';
import { handoverWords, type HandoverWords } from './handover-words.ts';

export interface HandoverPlace {
  host: string;
  /** Missing where it is not connected here. */
  account?: string | undefined;
  url?: string | undefined;
  published: Date;
  /** Where the token that was given to us is revoked. */
  tokenPage?: string | undefined;
  /** Whether what visitors write into the form is kept there. */
  keepsEnquiries: boolean;
}

export interface HandoverSheet {
  name: string;
  at: Date;
  places: readonly HandoverPlace[];
  files: number;
  /** Of the site. */
  language: string;
}

/** On paper it is one A4 page for a site at up to three hosts. */
const STYLE = `
@page { size: A4; margin: 15mm 20mm }
* { box-sizing: border-box }
body { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem; color: #1d2226; background: #fff }
/* Where none of these is there, as on a bare Linux, a wider face is set as small as they are. */
body { font: 1rem/1.5 'Helvetica Neue', Helvetica, Arial, sans-serif; font-size-adjust: 0.519 }
header { padding-bottom: 1.25rem; border-bottom: 3px solid #1d2226 }
h1 { margin: 0; font-size: 2.25rem; line-height: 1.1; letter-spacing: -0.02em; text-wrap: balance; overflow-wrap: anywhere }
header p { margin: 0.5rem 0 0; color: #565d61 }
section { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1.5rem; break-inside: avoid }
section { padding-top: 1.125rem; border-top: 1px solid #d5d8d6; margin-top: 1.125rem }
header + section { border-top: 0; margin-top: 0 }
h2 { margin: 0; font-size: 1rem; line-height: 1.5 }
p, ul, ol, dl { margin: 0 } section > div > * + * { margin-top: 0.625rem }
ul, ol { padding-left: 1.1rem } li + li { margin-top: 0.3rem } li::marker { color: #565d61 }
dl { display: grid; grid-template-columns: 5rem 1fr; gap: 0.1rem 0.75rem }
dl + dl { padding-top: 0.625rem; border-top: 1px solid #e6e8e6 }
dt { color: #565d61 } dd { margin: 0; overflow-wrap: anywhere } dd:first-of-type { font-weight: 600 }
a { color: inherit } code { font: 0.9em/1 ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace }
@media (max-width: 34rem) { section { grid-template-columns: 1fr; gap: 0.375rem } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4 } }
@media print { h1 { font-size: 24pt } a { text-decoration: none } section { padding-top: 8pt; margin-top: 8pt } }
`;

export function handoverHtml({ name, at, places, files, language }: HandoverSheet): string {
  const t = handoverWords(language);
  const title = t.title(escapeXml(name));
  const where = places.length === 0 ? `<p>${t.notYet}</p>` : places.map((place) => placeHtml(place, t)).join('');

  return `<!doctype html>
<html lang="${t.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title>
<style>${STYLE}</style></head><body>
<header><h1>${title}</h1><p>${t.asOf(day(at, t))}</p></header>
${section(t.where, where)}
${section(t.yours, listHtml('ul', owned(places, files, t)))}
${section(t.access, listHtml('ul', t.whoever))}
${section(t.leave, listHtml('ol', [...t.steps, t.revoke(tokenPlace(places, t))]))}
</body></html>
`;
}

/** Each is HTML. */
function owned(places: readonly HandoverPlace[], files: number, t: HandoverWords): string[] {
  const keepsEnquiries = places.some((place) => place.keepsEnquiries);
  return [t.files(files), ...t.owned, ...(keepsEnquiries ? [t.enquiries] : [])];
}

function tokenPlace(places: readonly HandoverPlace[], t: HandoverWords): string {
  const pages = [...new Set(places.flatMap(({ tokenPage }) => tokenPage ?? []))];
  return pages.length === 0 ? t.inTheAccount : t.onPages(pages.map(linkHtml));
}

function placeHtml({ host, account, url, published }: HandoverPlace, t: HandoverWords): string {
  const rows = [
    [t.host, escapeXml(new Map(Object.entries(t.hosts)).get(host) ?? host)],
    [t.account, account === undefined ? t.notConnected : escapeXml(account)],
    ...(url === undefined ? [] : [[t.address, linkHtml(url)]]),
    [t.since, day(published, t)],
  ];
  return `<dl>${rows.map(([term, words]) => `<dt>${term}</dt><dd>${words}</dd>`).join('')}</dl>`;
}

function section(heading: string, html: string): string {
  return `<section><h2>${heading}</h2><div>${html}</div></section>`;
}

function listHtml(tag: 'ul' | 'ol', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

/** Without what everybody leaves out when typing it. */
function linkHtml(url: string): string {
  const isWeb = /^https?:/.test(url);
  const words = escapeXml(url.replace(/^https?:\/\/|\/$/g, ''));
  return isWeb ? `<a href="${escapeXml(url)}">${words}</a>` : words;
}

function day(date: Date, { locale }: HandoverWords): string {
  return date.toLocaleDateString(locale, { dateStyle: 'long' });
}
