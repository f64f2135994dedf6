// Arithmetic on advance widths: how wide words are, how many lines a text takes, how large it can be set.
import type { Typography } from '../site/design.ts';

type Advances = Typography['advances'];

export interface Setting {
  /** em */
  tracking: number;
  /** Whether the text is shown in capitals. */
  capitals: boolean;
}

/** Text is broken after spaces that allow it, hyphens, dashes, slashes, and on both sides of an ideograph. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\u00ad\u200b\u2010\u2012-\u2014/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+[\u2010\u2012-\u2014/-]?/gu;

/** Spaces that keep words together; CSS does not break there. */
const FIXED_SPACES = /[\u00a0\u202f\u2007]/gu;

/** A private character that stands for a fixed space while words are found. */
const FIXED_SPACE = '\ue000';

/** Ideographs are set on a square. */
const IDEOGRAPH_EM = 1;

/** Width of the widest part that cannot be broken, em; 0 for no text. */
export function longestWordEm(text: string, advances: Advances, setting: Setting): number {
  return Math.max(0, ...wordsOf(shown(text, setting)).map((word) => widthEm(word, advances, setting)));
}

/** Width of the whole text on one line, em; also of writing that could be broken anywhere. */
export function lineEm(text: string, advances: Advances, setting: Setting): number {
  return widthEm(shown(text, setting).replaceAll(/\s+/gu, ' '), advances, setting);
}

/** How many lines a text takes in a box; a word wider than the box has a line of its own. */
export function linesOf(
  text: string,
  advances: Advances,
  { sizePx, widthPx, ...setting }: Setting & { sizePx: number; widthPx: number },
): number {
  const roomEm = widthPx / sizePx;
  const spaceEm = widthEm(' ', advances, setting);
  let lines = 0;
  let filledEm = Number.POSITIVE_INFINITY;

  for (const phrase of shown(text, setting).trim().split(BREAKING_SPACE)) {
    for (const [index, word] of wordsOf(phrase).entries()) {
      const gapEm = index === 0 ? spaceEm : 0;
      const wordEm = widthEm(word, advances, setting);

      if (filledEm + gapEm + wordEm > roomEm) {
        lines++;
        filledEm = wordEm;
      } else {
        filledEm += gapEm + wordEm;
      }
    }
  }

  return lines;
}

/** Whitespace other than the fixed spaces, which `\s` would take in. */
const BREAKING_SPACE = /[^\S\u00a0\u202f\u2007]+/u;

/**
 * The largest size in px, between floor and cap, at which the text takes no more than `maxLines` and no word runs over.
 * Below the floor only a word that would run over pushes it.
 */
export function fitSizePx(
  text: string,
  advances: Advances,
  box: Setting & { widthPx: number; maxLines: number; floorPx: number; capPx: number },
): number {
  const wordEm = longestWordEm(text, advances, box);
  let fails = wordEm > 0 ? Math.min(box.capPx, box.widthPx / wordEm) : box.capPx;
  if (linesOf(text, advances, { ...box, sizePx: fails }) <= box.maxLines) return fails;

  let fits = Math.min(box.floorPx, fails);
  for (let halving = 0; halving < 16; halving++) {
    const sizePx = (fits + fails) / 2;
    if (linesOf(text, advances, { ...box, sizePx }) <= box.maxLines) fits = sizePx;
    else fails = sizePx;
  }

  return fits;
}

function shown(text: string, { capitals }: Setting): string {
  return capitals ? text.toUpperCase() : text;
}

function wordsOf(text: string): string[] {
  return text.replaceAll(FIXED_SPACES, FIXED_SPACE).match(WORD) ?? [];
}

/** Accents take no room of their own: a letter that was not measured is as wide as the letter beneath its accents. */
function widthEm(word: string, { average, by }: Advances, { tracking }: Setting): number {
  let width = 0;

  for (const character of word.replaceAll(FIXED_SPACE, ' ').normalize('NFC')) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    const bare = character.normalize('NFD').charAt(0);
    width += (by[character] ?? by[bare] ?? (isIdeograph(character) ? IDEOGRAPH_EM : average)) + tracking;
  }

  return width;
}

function isIdeograph(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character);
}
