// Which writing a language is set in, and which of the shipped families can set it.
import type { FontUse } from '../site/design.ts';

/** Families that set a writing beyond Latin, by ISO 15924 code. Read off the subsets of their packages. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Arab: ['vazirmatn'],
  Cyrl: [
    'alegreya',
    'bitter',
    'cormorant',
    'eb-garamond',
    'hanken-grotesk',
    'jetbrains-mono',
    'literata',
    'martian-mono',
    'overpass',
    'source-sans-3',
    'source-serif-4',
    'ysabeau',
  ],
  Grek: ['alegreya', 'eb-garamond', 'jetbrains-mono', 'literata', 'source-sans-3', 'source-serif-4', 'ysabeau'],
};

/** What stands in for a family that cannot set a writing. */
const STAND_INS: Readonly<Record<string, Record<FontKind, string>>> = {
  Arab: { serif: 'vazirmatn', 'sans-serif': 'vazirmatn', monospace: 'vazirmatn' },
  Cyrl: { serif: 'source-serif-4', 'sans-serif': 'source-sans-3', monospace: 'jetbrains-mono' },
  Grek: { serif: 'source-serif-4', 'sans-serif': 'source-sans-3', monospace: 'jetbrains-mono' },
};

/** Writings without capitals, whose letters join or stand on a square: nothing is set tight in them. */
const UNTRACKED = new Set(['Arab', 'Hebr', 'Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Deva', 'Beng', 'Taml']);

type FontKind = 'serif' | 'sans-serif' | 'monospace';

/** @param language BCP 47 tag, e.g. `de` or `ar-EG` */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

export function canSet({ family }: FontUse, script: string): boolean {
  return script === 'Latn' || (FAMILIES[script]?.includes(family) ?? false);
}

export function isUntracked(script: string): boolean {
  return UNTRACKED.has(script);
}

/**
 * The cut itself where it can set the writing, else a family that can. Where no shipped family can, the cut stays for the
 * Latin letters and figures, and the reader's system sets the rest.
 */
export function settable(use: FontUse, script: string): FontUse {
  const standIns = STAND_INS[script];
  if (canSet(use, script) || !standIns) return use;
  return { family: standIns[kindOf(use.family)], weight: lightened(use.weight), axes: {}, italic: false };
}

/** Fontsource names say what a family is, but for these. */
const SERIFS = /serif|alegreya|besley|bitter|bodoni|cormorant|garamond|fraunces|literata|newsreader|petrona/;

function kindOf(family: string): FontKind {
  if (/mono/.test(family)) return 'monospace';
  return SERIFS.test(family) ? 'serif' : 'sans-serif';
}

/** Every stand-in goes up to 800. */
function lightened(weight: FontUse['weight']): FontUse['weight'] {
  return typeof weight === 'number' ? Math.min(800, weight) : [Math.min(800, weight[0]), Math.min(800, weight[1])];
}
