// Numbers in words, from two to 9999: "forty-five", "zweihundertfünfzig", "quatre-vingt-dix", "treinta y cinco", "centoventi".
import { fold } from './fold.ts';

const HUNDREDS = 100;

interface Counting {
  /** From one to nineteen. */
  small: readonly string[];
  /** From twenty to ninety. */
  tens: readonly string[];
  /** What stands for a count of hundreds and of thousands. */
  hundred: (count: number, isWhole: boolean) => readonly string[];
  thousand: readonly string[];
  /** Joins tens and ones. */
  joined: (tens: string, ones: string, count: number) => readonly string[];
  /** Between hundreds and the rest. */
  and: readonly string[];
}

const list = (words: string): string[] => words.split(' ');

const GERMANIC_TENS = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig';
const EN_SMALL = list(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const DE_SMALL = list(
  'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
);
const FR_SMALL = list(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf',
);
const ES_SMALL = list(
  'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
);
const IT_SMALL = list(
  'un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
);
const NL_SMALL = list(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
);
const ES_HUNDREDS = list(
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);

const before = (small: readonly string[], hundred: string, alone: readonly string[]) => (count: number) =>
  count === 1 ? alone : [`${small[count - 1] ?? ''}${hundred}`];

const LANGUAGES: readonly Counting[] = [
  {
    small: EN_SMALL,
    tens: list('twenty thirty forty fifty sixty seventy eighty ninety'),
    hundred: before(EN_SMALL, 'hundred', ['hundred', 'onehundred', 'ahundred']),
    thousand: ['thousand'],
    joined: (tens, ones) => [tens + ones],
    and: ['', 'and'],
  },
  {
    small: DE_SMALL,
    tens: list(GERMANIC_TENS),
    hundred: before(DE_SMALL, 'hundert', ['hundert', 'einhundert']),
    thousand: ['tausend'],
    joined: (tens, ones) => [`${ones}und${tens}`],
    and: ['', 'und'],
  },
  {
    small: FR_SMALL,
    tens: list('vingt trente quarante cinquante soixante septante quatrevingt nonante'),
    hundred: (count, isWhole) => (count === 1 ? ['cent'] : [`${FR_SMALL[count - 1] ?? ''}cent${isWhole ? 's' : ''}`]),
    thousand: ['mille'],
    joined: (tens, ones, count) => (count === 1 ? [`${tens}et${ones}`, tens + ones] : [tens + ones]),
    and: [''],
  },
  {
    small: ES_SMALL,
    tens: list('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    hundred: (count, isWhole) => (count === 1 && isWhole ? ['cien'] : [ES_HUNDREDS[count - 1] ?? '']),
    thousand: ['mil'],
    joined: (tens, ones) => (tens === 'veinte' ? [`veinti${ones}`] : [`${tens}y${ones}`]),
    and: [''],
  },
  {
    small: IT_SMALL,
    tens: list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    hundred: before(IT_SMALL, 'cento', ['cento']),
    thousand: ['mila', 'mille'],
    joined: (tens, ones, count) =>
      count === 1 ? [`${tens.slice(0, -1)}un`, `${tens.slice(0, -1)}uno`] : [(count === 8 ? tens.slice(0, -1) : tens) + ones],
    and: [''],
  },
  {
    small: NL_SMALL,
    tens: list('twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    hundred: before(NL_SMALL, 'honderd', ['honderd']),
    thousand: ['duizend'],
    joined: (tens, ones) => [`${ones}en${tens}`],
    and: ['', 'en'],
  },
];

/** Tens that count on with teens: seventy-five is sixty and fifteen. */
const FRENCH_TEENS: readonly (readonly [string, number])[] = [
  ['soixante', 60],
  ['quatrevingt', 80],
];

let known: ReadonlyMap<string, number> | undefined;

/** @param words without anything before or behind them; undefined for one, which is an article as well */
export function numberOf(words: string): number | undefined {
  known ??= new Map(LANGUAGES.flatMap((language) => [...numbersOf(language)]));
  return known.get(fold(words).replaceAll(/[\s-]/gu, ''));
}

function numbersOf(language: Counting): Map<string, number> {
  const rest = belowHundred(language);
  const found = new Map(rest.filter(([, value]) => value > 1));
  for (let count = 1; count <= 9; count++) {
    for (const hundred of language.hundred(count, true)) found.set(hundred, count * HUNDREDS);
    for (const [words, value] of behindHundred(language, count)) found.set(words, count * HUNDREDS + value);
  }
  for (const thousand of language.thousand) {
    found.set(thousand, 1000);
    for (const [index, ones] of language.small.slice(0, 9).entries()) found.set(ones + thousand, (index + 1) * 1000);
  }
  return found;
}

function behindHundred(language: Counting, count: number): [string, number][] {
  const rest = belowHundred(language).flatMap(([words, value]) =>
    language.and.map((and): [string, number] => [and + words, value]),
  );
  return language
    .hundred(count, false)
    .flatMap((hundred) => rest.map(([words, value]): [string, number] => [hundred + words, value]));
}

function belowHundred(language: Counting): [string, number][] {
  const { small, tens, joined } = language;
  const ones = small.slice(0, 9);
  const numbers: [string, number][] = small.map((word, index) => [word, index + 1]);
  for (const [index, ten] of tens.entries()) {
    const value = (index + 2) * 10;
    numbers.push(
      [ten, value],
      ...ones.flatMap((one, count) => joined(ten, one, count + 1).map((word): [string, number] => [word, value + count + 1])),
    );
  }
  if (small !== FR_SMALL) return numbers;
  const teens = FRENCH_TEENS.flatMap(([ten, value]) =>
    small.slice(9).flatMap((word, index): [string, number][] => [
      [ten + word, value + index + 10],
      [`${ten}et${word}`, value + index + 10],
    ]),
  );
  return [...numbers, ['quatrevingts', 80], ...teens];
}
