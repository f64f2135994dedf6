// How easy a text reads, by the formula made for its language.
import { sentencesOf } from '../../../agents/reading/sentences.ts';
import { wordsIn } from './blocks.ts';

interface Counts {
  words: number;
  sentences: number;
  syllables: number;
  letters: number;
}

interface Measure {
  /** For people: the formula's name. */
  name: string;
  score(this: void, counts: Counts): number;
  /** Below it the text is hard for grown readers; below the second for nearly all. */
  hardBelow: number;
  veryHardBelow: number;
}

/** Bands of Flesch (1948): below 50 difficult (college), below 30 very difficult (graduates). The others keep to his scale. */
const FLESCH = { hardBelow: 50, veryHardBelow: 30 };

const MEASURES: Readonly<Record<string, Measure>> = {
  /** R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948). */
  en: { name: 'Flesch Reading Ease', score: (c) => 206.835 - 1.015 * perSentence(c) - 84.6 * perWord(c), ...FLESCH },
  /** T. Amstad, Wie verständlich sind unsere Zeitungen? (Zürich 1978). */
  de: { name: 'Flesch-Amstad', score: (c) => 180 - perSentence(c) - 58.5 * perWord(c), hardBelow: 40, veryHardBelow: 20 },
  /** L. Kandel and A. Moles, Application de l’indice de Flesch à la langue française (1958). */
  fr: { name: 'Kandel-Moles', score: (c) => 207 - 1.015 * perSentence(c) - 73.6 * perWord(c), ...FLESCH },
  /** J. Fernández Huerta, Medidas sencillas de lecturabilidad (1959). */
  es: { name: 'Fernández Huerta', score: (c) => 206.84 - 60 * perWord(c) - 1.02 * perSentence(c), ...FLESCH },
  /** P. Lucisano and M. E. Piemontese, Gulpease (1988): below 40 hard for readers with a diploma. */
  it: {
    name: 'Gulpease',
    score: (c) => 89 + (300 * c.sentences - 10 * c.letters) / c.words,
    hardBelow: 40,
    veryHardBelow: 30,
  },
  /** W. H. Douma, De leesbaarheid van landbouwbladen (Wageningen 1960). */
  nl: { name: 'Flesch-Douma', score: (c) => 206.84 - 0.93 * perSentence(c) - 77 * perWord(c), ...FLESCH },
};

export interface ReadingEase {
  formula: string;
  score: number;
  level: 'fair' | 'hard' | 'very hard';
}

/** @param texts whole sentences. @returns nothing where no formula was made for the language */
export function readingEase(texts: readonly string[], language: string): ReadingEase | undefined {
  const measure = MEASURES[language];
  if (!measure) return undefined;

  const words = texts.flatMap(wordsIn);
  const counts = {
    words: Math.max(1, words.length),
    sentences: Math.max(1, texts.flatMap(sentencesOf).length),
    syllables: words.reduce((sum, word) => sum + syllablesIn(word, language), 0),
    letters: words.reduce((sum, word) => sum + word.length, 0),
  };
  const score = Math.round(measure.score(counts));
  const level = score < measure.veryHardBelow ? 'very hard' : score < measure.hardBelow ? 'hard' : 'fair';
  return { formula: measure.name, score, level };
}

const VOWELS = /[aeiouyáàâäãéèêëíìîïóòôöõúùûüýÿœæø]+/giu;
/** German writes one sound with two letters in these alone. */
const GERMAN_VOWELS = /aa|ee|oo|ie|[aeä]u|[ea]i|[aeiouäöüy]/giu;
/** Vowels that stand side by side and are spoken apart. */
const HIATUS: Readonly<Record<string, RegExp>> = {
  es: /[aeoáéó](?=[aeoáéó])|[íú](?=[aeo])|[aeo](?=[íú])/giu,
  it: /[aeo](?=[aeo])|[íìúù](?=[aeo])/giu,
  en: /i(?=[ao])(?<!t|c|s)|(?<=[^aeiou])y(?=[aeo])|[^q]ua|eo(?!u)/giu,
};
/** Written and not spoken. */
const SILENT: Readonly<Record<string, RegExp>> = {
  en: /(?<=[aeiouy].*)(?:(?<![aeiouyl])e|(?<![tdaeiouy])ed|(?<![csxz]|sh|ch|g)es)$/iu,
  fr: /(?<=[aeiouyéèêàâîïôûœ].*)(?:e|es|ent)$/iu,
};

/** By groups of vowels: exact enough for a mean over a page. */
export function syllablesIn(word: string, language: string): number {
  const spoken = word.toLowerCase().replace(SILENT[language] ?? /^$/u, '');
  const groups = spoken.match(language === 'de' ? GERMAN_VOWELS : VOWELS)?.length ?? 0;
  const apart = HIATUS[language] ? (spoken.match(HIATUS[language])?.length ?? 0) : 0;
  return Math.max(1, groups + apart);
}

function perSentence({ words, sentences }: Counts): number {
  return words / sentences;
}

function perWord({ syllables, words }: Counts): number {
  return syllables / words;
}
