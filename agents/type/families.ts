// Which families can set a writing, and what stands in for those that cannot.
import type { FontUse } from '../site/design.ts';

type FontKind = 'serif' | 'sans-serif' | 'monospace';

/** Families that set a writing beyond Latin, by ISO 15924 code. Read off the subsets of their packages. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Arab: ['vazirmatn'],
  Cyrl: [
    'alegreya',
    'bitter',
    'cormorant',
    'eb-garamond',
    'jetbrains-mono',
    'literata',
    'martian-mono',
    'overpass',
    'source-sans-3',
    'source-serif-4',
    'ysabeau',
  ],
  Hebr: ['noto-sans-hebrew'],
  Grek: ['alegreya', 'eb-garamond', 'jetbrains-mono', 'literata', 'source-sans-3', 'source-serif-4', 'ysabeau'],
};

/** What stands in for a family that cannot set a writing. */
const STAND_INS: Readonly<Record<string, Record<FontKind, string>>> = {
  Arab: { serif: 'vazirmatn', 'sans-serif': 'vazirmatn', monospace: 'vazirmatn' },
  Cyrl: { serif: 'source-serif-4', 'sans-serif': 'source-sans-3', monospace: 'jetbrains-mono' },
  Hebr: { serif: 'noto-sans-hebrew', 'sans-serif': 'noto-sans-hebrew', monospace: 'noto-sans-hebrew' },
  Grek: { serif: 'source-serif-4', 'sans-serif': 'source-sans-3', monospace: 'jetbrains-mono' },
};

/** The reader's own font: it has no file and cannot be measured. */
const SYSTEM_FAMILY = 'system-ui';

export function isSystemFamily(family: string): boolean {
  return family === SYSTEM_FAMILY;
}

/** @param script ISO 15924 code */
export function canSet({ family }: FontUse, script: string): boolean {
  return script === 'Latn' || (FAMILIES[script]?.includes(family) ?? false);
}

/** The cut itself where it can set the writing, else a family that can; the reader's own font where none of ours can. */
export function settable(use: FontUse, script: string): FontUse {
  if (canSet(use, script)) return use;

  const family = STAND_INS[script]?.[kindOf(use.family)] ?? SYSTEM_FAMILY;
  return { family, weight: lightened(use.weight), axes: {}, italic: false };
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
