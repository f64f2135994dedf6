// The sheet a client is given: what they own, where it is, and how to leave.
import { escapeXml } from '../../agents/assets/escape.ts';

export interface HandoverPlace {
  host: string;
  account: string;
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
}

/** On paper it is one A4 page for a site at up to three hosts. */
const STYLE = `
@page { size: A4; margin: 18mm 20mm }
* { box-sizing: border-box }
body { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem; color: #1d2226; background: #fff }
body { font: 1rem/1.5 'Helvetica Neue', Helvetica, Arial, sans-serif }
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
@media print { h1 { font-size: 24pt } a { text-decoration: none } }
`;

export function handoverHtml({ name, at, places, files }: HandoverSheet): string {
  const title = `${escapeXml(name)}: what you own`;

  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title>
<style>${STYLE}</style></head><body>
<header><h1>${title}</h1><p>As of ${day(at)}. Keep this sheet with your contracts.</p></header>
${section('Where it is', places.length === 0 ? '<p>It has not been published yet.</p>' : places.map(placeHtml).join(''))}
${section('What is yours', listHtml('ul', owned(places, files)))}
${section('Who has access', listHtml('ul', ACCESS))}
${section('How to leave', listHtml('ol', leaving(places)))}
</body></html>
`;
}

const ACCESS = [
  'Whoever can log in to the account at the host. Use a password of its own there, and a second factor.',
  'Whoever can log in where the domain is registered. It decides where your address leads, and your mail with it.',
  'We, by the token or password that you gave us, until you take it back.',
];

/** Each is HTML. */
function owned(places: readonly HandoverPlace[], files: number): string[] {
  return [
    `The site: ${files} plain files. It needs no program of ours to be shown, changed or moved.`,
    'All words and pictures on it that you gave us. Typefaces and icons stand under open licences and may stay.',
    'The account at the host, and with it the earlier versions that the host keeps.',
    'The domain, and the mail that runs over it.',
    ...(places.some(({ keepsEnquiries }) => keepsEnquiries)
      ? ['What visitors write into the form. It is kept in your account at the host, and nowhere with us.']
      : []),
  ];
}

function leaving(places: readonly HandoverPlace[]): string[] {
  const pages = [...new Set(places.flatMap(({ tokenPage }) => tokenPage ?? []))];
  const where = pages.length === 0 ? 'in the account at the host' : `on ${pages.map(linkHtml).join(' and ')}`;

  return [
    'Ask us for the site as a zip file, or take it from the host.',
    'Unpack it on any web server. <code>index.html</code> is the first page and <code>404.html</code> the one for lost ' +
      'visitors. <code>_headers</code>, <code>_redirects</code> and <code>.htaccess</code> tell common servers the rest.',
    'Let the domain lead there: ask the new host which records it needs. Leave the records for mail as they are.',
    `Revoke our token ${where}. From then on we can change nothing.`,
  ];
}

function placeHtml({ host, account, url, published }: HandoverPlace): string {
  const rows = [
    ['Host', escapeXml(host)],
    ['Account', escapeXml(account)],
    ...(url === undefined ? [] : [['Address', linkHtml(url)]]),
    ['Since', day(published)],
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

function day(date: Date): string {
  return date.toLocaleDateString('en-GB', { dateStyle: 'long' });
}
