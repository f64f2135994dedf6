// Words that only join others: articles, prepositions, pronouns, forms of "to be". A text with more or fewer of them states the same.
import { onceEach } from '../once-each.ts';
import { tagOf } from '../languages/say.ts';
import type { Language } from '../languages/language.ts';
import { tokensOf } from './tokens.ts';

/** Nothing that counts, compares, denies or dates: "all", "best", "not", "since" and "until" are no little words. */
const LITTLE: Readonly<Record<string, string>> = {
  en:
    'the and for with from our you your are has have this that who which their its was were his her they them ' +
    'what how here there into onto',
  de:
    'der die das den dem des und mit von vom für ein eine einen einem einer eines wir uns unser unsere unserem ' +
    'unseren unserer ist sind bei beim zum zur aus auf auch wie hier ihr ihre ihren sie ich mein meine das dass ' +
    'über unter',
  fr: 'les des une avec pour dans sur chez nous notre nos vous votre vos est sont qui que aux leur leurs elle ils par ces cette mon mes',
  es: 'los las una con para por del nuestro nuestra nuestros nuestras somos está están son que sus como esta este',
  it: 'gli una con per del della dei delle nel nella dal dalla nostro nostra nostri nostre sono che come questo questa agli alle',
  nl: 'het een met van voor bij onze ons zijn uit aan wij die dat deze ook naar hun',
  ar: 'من في على مع إلى عن هذا هذه التي الذي نحن',
  he: 'של עם את על אל זה זו אשר אנחנו שלנו',
};

const wordsOf = onceEach((language: Language) => new Set(tokensOf(LITTLE[tagOf(language)] ?? '')));

/** Folded as {@link tokensOf} does. */
export function littleWords(language: Language): ReadonlySet<string> {
  return wordsOf(language);
}
