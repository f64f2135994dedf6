// Text from outside without what is not writing: tags, scripts, control characters and marks that reorder or hide words.
import { patternOf } from '../reading/pattern.ts';

/** Zero-width marks, direction overrides and isolates, soft hyphens, and the invisible "tag" characters. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Joiners carry meaning inside words of these scripts and inside emoji, and nowhere else. */
const STRAY_JOINERS = patternOf(
  String.raw`
    (?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}
    \p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Sinhala}
    \p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]+
  `,
  'gu',
);
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

const HIDING_TAGS = ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg'] as const;
const DECLARATIONS = /<!doctype[^<>]*>|<\?[a-z][^<>]*>/giu;
const BREAKS = /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|section|article|header|footer)(?:[\s/][^<>]*)?>/giu;
const TAGS = /<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>/giu;
/** Tags may hide in tags: "<scr<b>ipt>". What is left after so many rounds loses its bracket. */
const MAX_ROUNDS = 6;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '‹',
  gt: '›',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

/** Letters, digits and marks of Latin writing, each one character, none of them with a meaning to markup: most texts. */
const PLAIN = /^[\n\t\x20-\x25\x27-\x3b\x3d-\x7e\u00a0-\u00ac\u00ae-\u017f–—‘’“”…€]*$/u;

/** Writing only, line breaks kept. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;

  let cleaned = text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(HIDDEN, '')
    .replaceAll(STRAY_JOINERS, '');

  for (let round = 0; round < MAX_ROUNDS && cleaned.includes('<'); round++) cleaned = withoutTags(cleaned);
  return cleaned
    .replaceAll(/<(?=[a-z/!?])(?![^\s<>]+@|https?:)/giu, '‹')
    .replaceAll(/&(amp|lt|gt|quot|apos|#39|nbsp|ndash|mdash);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
    .normalize('NFC');
}

/** One line: every run of white space is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/gu, ' ').trim();
}

function withoutTags(text: string): string {
  const shown = HIDING_TAGS.reduce((rest, tag) => withoutSpans(rest, `<${tag}`, `</${tag}`), withoutSpans(text, '<!--', '--'));
  return shown.replaceAll(DECLARATIONS, '').replaceAll(BREAKS, '\n').replaceAll(TAGS, '');
}

/** Drops everything from each opening to its closing bracket; an opening that is never closed stays. */
function withoutSpans(text: string, opens: string, closes: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  let kept = '';
  let at = 0;

  for (;;) {
    const start = lower.indexOf(opens, at);
    const end = start === -1 ? -1 : lower.indexOf(closes, start + opens.length);
    const bracket = end === -1 ? -1 : lower.indexOf('>', end);
    if (bracket === -1) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = bracket + 1;
  }
}
