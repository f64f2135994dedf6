// Tells the language of a piece of text by its most frequent words, or its script.
import { wordsIn } from './blocks.ts';

/** The words that carry a sentence in each language and are rare in the others. */
const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed('the and of for with our we you your is are in at from to by not it this that have be on as was or'),
  de: listed(
    'der die das und mit wir sie ist im am für von zu ein eine auf bei uns unser nicht auch den dem des es sind oder wird',
  ),
  fr: listed(
    'le la les et des du avec nous vous est dans depuis une un pour sur chez notre nos pas au aux que qui ce cette sont ou',
  ),
  es: listed('el la los las y con nosotros es en desde una un para por del nuestro nuestra que se su son al como más'),
  it: listed('il lo gli e con noi di dal nel una un per della del che sono nostro nostra alla è si dei delle più'),
  nl: listed('de het een en met wij we is in voor van sinds op bij onze ons niet ook zijn dat die te aan wordt'),
  pt: listed('o os as e com nós é em desde uma um para por do da dos das nosso nossa que se não mais'),
};
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  el: /\p{Script=Greek}/gu,
  ru: /\p{Script=Cyrillic}/gu,
};
const LEAST_WORDS = 7;
/** At least two words of the other language, a fifth of the text, and three times as many as of the stated one. */
const CLEAR = { words: 2, share: 0.2, times: 3 };

export function isRecognised(language: string): boolean {
  return language in FREQUENT || language in SCRIPTS;
}

/** @returns the language spoken where it is clearly another than the stated one */
export function spokenLanguage(text: string, stated: string): string | undefined {
  const words = wordsIn(text.toLowerCase());
  if (words.length < LEAST_WORDS) return undefined;

  const script = scriptOf(text);
  if (script !== undefined) return script === stated ? undefined : script;

  const counted = Object.entries(FREQUENT).map(([language, list]) => ({
    language,
    count: words.filter((word) => list.has(word)).length,
    kinds: new Set(words.filter((word) => list.has(word))).size,
  }));
  const own = counted.find(({ language }) => language === stated)?.count ?? 0;
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  if (!best || best.language === stated) return undefined;

  const isClear = best.kinds >= CLEAR.words && best.count >= words.length * CLEAR.share && best.count >= own * CLEAR.times;
  return isClear ? best.language : undefined;
}

function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return Object.entries(SCRIPTS).find(([, letter]) => (text.match(letter)?.length ?? 0) > letters * 0.6)?.[0];
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
