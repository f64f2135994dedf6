// The page around the site in a file handed out for review. It may run its own scripts only and load nothing at all.
import { createHash } from 'node:crypto';
import { fileWords } from './file-words.ts';
import { FILE_STYLE } from './file-style.ts';
import { installBar } from './in-file/bar.ts';
import { installComposing } from './in-file/composing.ts';
import { go } from './in-file/go.ts';
import { installNotes } from './in-file/notes.ts';
import type { FileData } from './in-file/review-data.ts';
import { installPieces } from './in-file/pieces.ts';
import { installSaying } from './in-file/saying.ts';
import { installSigning } from './in-file/signing.ts';
import { installSite } from './in-file/site.ts';
import { installStart } from './in-file/start.ts';

const PARTS = [
  installStart,
  installPieces,
  installComposing,
  installSite,
  installBar,
  installNotes,
  installSaying,
  installSigning,
  go,
];

/** @param language BCP 47 tag of the site: the file speaks it where it can */
export function reviewShell(given: Omit<FileData, 'words'>, language: string): string {
  const { language: spoken, words: t } = fileWords(language);
  const data: FileData = { ...given, words: t };
  const script = PARTS.map((part) => `(${part.toString()})();`).join('\n');

  return `<!doctype html>
<html lang="${spoken}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor([script, data.frameScript])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(data.site)}</title>
<style>${FILE_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(data.site)}</h1>
<select id="page" aria-label="${t.page}"></select>
<button type="button" id="phone">${t.phone}</button>
<button type="button" id="place" class="main">${t.place}</button>
<button type="button" id="save">${t.save}</button>
</header>
<main><iframe id="site" title="${escaped(data.site)}" sandbox="allow-scripts"></iframe></main>
<aside aria-label="${t.comments}">
<output id="said"></output>
<form id="draft" hidden>
<p id="draft-about"></p>
<label for="words">${t.comment}</label><textarea id="words" rows="4" maxlength="5000" required></textarea>
<label for="name">${t.name}</label><input id="name" maxlength="120" autocomplete="name" required>
<div><button class="main">${t.keep}</button><button type="button" id="cancel">${t.cancel}</button></div>
</form>
<section aria-labelledby="list-name"><h2 id="list-name">${t.comments}</h2><ol id="list"></ol></section>
<form id="sign">
<h2>${t.sign}</h2><p>${t.signWhy}</p>
<label for="signer">${t.name}</label><input id="signer" maxlength="120" autocomplete="name" required>
<label for="signed-on">${t.date}</label><input id="signed-on" type="date" required>
<div><button>${t.sign}</button></div>
<output id="signed"></output>
</form>
</aside>
<script type="application/json" id="review-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
