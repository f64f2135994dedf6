// Weighs how particular a sentence is: what only this client could say comes first.
import type { Language } from '../languages/language.ts';
import { isOrderToReader } from '../reading/reader-orders.ts';
import type { Sentence } from './sentences.ts';
import { wornIn } from './worn.ts';

/** What speaks for a sentence. Tuned on the bundled briefs until the one a person would choose came first; only their order matters. */
const GAINS = {
  /** A year, a weight, a distance: it can be checked, so it is believed. */
  number: 2,
  /** The same in letters: "four ingredients". */
  numberWord: 1.2,
  /** What a firm does not do, or does each time, tells it from the next one. */
  refusal: 1.2,
  /** People, streets, makers, up to two. */
  name: 0.4,
  /** Long words are things more often than long words are praise; up to four. */
  longWord: 0.25,
} as const;

/** What speaks against it. */
const COSTS = {
  cliche: 3,
  emptyWord: 1,
  question: 2,
  /** "It is older than the shop" says nothing on its own. */
  leaning: 3,
  /** "Tagliatelle 12 €" is a line of the list of prices. */
  price: 4,
  /** "Employment law, tenancy law, wills" is a list that wants to be one. */
  list: 2.5,
  /** What stands in brackets is said under one's breath, and a headline is not. */
  aside: 4,
  /** "Under 14s must be registered by a parent" is a rule of the house, and a first screen opens a door. */
  rule: 8,
  /** A telephone number or an address belongs where people look for it. */
  contact: 6,
  /** A sentence that gives orders to its reader is shown where the client put it, and never large. */
  order: 20,
} as const;

/** What a client promises is meant for the front; a description is read below the headline anyway. */
const KIND_BONUS: Readonly<Record<Sentence['kind'], number>> = { promise: 2, statement: 0.8, story: 0.4, description: 0 };
/** A headline shorter than this says too little, one longer fills the first screen (in characters). */
export const HEADLINE = { shortest: 20, longest: 72 } as const;

const LABELLED = /^[^.:!?]{1,24}[\s\u00A0\u202F]?:\s/u;
const PRICE = /(?:[€£$₪¥]|\b(?:CHF|EUR|USD|GBP|Fr\.))\s?\p{N}|\p{N}\s?(?:[€£$₪¥]|(?:CHF|EUR|USD|GBP|Fr\.|euros?|Euro)(?!\p{L}))/u;
const CONTACT = /\S@\S|https?:|\bwww\.|\+?\p{Nd}[\p{Nd}\s()/.-]{6,}\p{Nd}/u;
/** "Children from 6 with an adult", "Under 14s …". */
const OF_AGE =
  /(?:children|kids|kinder|jugendliche|enfants|kinderen|niñ[oa]s|bambin[ie])\s+(?:from|under|over|aged|ab|unter|bis|dès|de|à partir de|vanaf|onder|desde|dai)\s+\p{N}|(?:under|over)[\s-]\p{N}+s(?!\p{L})/iu;
const LIST = /^[^.!?…؟]*,[^.!?…؟]*,[^.!?…؟]*$/u;

/** Above 0 a sentence says something of its own; below, anyone could have said it. */
export function particularity(text: string, language: Language): number {
  const words = wordsIn(text);
  const { negations, numerals } = language.marks;
  const has = (list: readonly string[]): boolean => words.some((word) => isMarked(word, list));

  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  const long = words.filter((word) => word.length >= 6).length;
  const worn = wornIn(text, language);
  const cliches = worn.filter(({ kind }) => kind === 'cliches').length;

  return (
    (/\p{N}/u.test(text) ? GAINS.number : 0) +
    (has(numerals) ? GAINS.numberWord : 0) +
    (has(negations) ? GAINS.refusal : 0) +
    Math.min(names, 2) * GAINS.name +
    Math.min(long, 4) * GAINS.longWord -
    cliches * COSTS.cliche -
    (worn.length - cliches) * COSTS.emptyWord -
    (/[?؟]\s*$/u.test(text) ? COSTS.question : 0)
  );
}

/** Whether a sentence is made of worn-out words and nothing in it makes up for them: a site is better off without it. */
export function isWornOut(text: string, language: Language): boolean {
  return particularity(text, language) < 0 && wornIn(text, language).length > 0;
}

/** How well a sentence would stand as the headline of the site: particularity, then kind, length and form. */
export function headlineFit({ text: { text }, kind }: Sentence, language: Language): number {
  const tooShort = Math.max(0, HEADLINE.shortest - text.length) / 5;
  const tooLong = Math.max(0, text.length - HEADLINE.longest) / 12;
  return particularity(text, language) + KIND_BONUS[kind] - tooShort - tooLong - formCost(text, language);
}

/** Whether a text has the length of a headline; short promises are let through, long ones are not. */
export function fitsHeadline(text: string): boolean {
  return text.length >= 8 && text.length <= HEADLINE.longest;
}

/** Whether a sentence neither leans on one before it nor is the entry of a list ("Parking: behind the house"). */
export function standsAlone(text: string, { marks }: Language): boolean {
  const lower = text.toLowerCase();
  return (
    !LABELLED.test(text) &&
    !marks.references.some((opening) => lower.startsWith(`${opening} `)) &&
    !isOfSomebodyBefore(text, marks.pronouns)
  );
}

/** Words within which a pronoun can have nobody of its own sentence before it. */
const OPENING_WORDS = 4;

/** "Since 2019 they have run it": who they are was said before, where nobody is named in the sentence itself. */
function isOfSomebodyBefore(text: string, pronouns: readonly string[]): boolean {
  const opening = wordsIn(text).slice(0, OPENING_WORDS);
  const named = opening.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word));
  const before = ` ${opening.slice(0, named < 0 ? OPENING_WORDS : named).join(' ')} `;
  return pronouns.some((pronoun) => before.includes(` ${pronoun} `));
}

function formCost(text: string, language: Language): number {
  return (
    (standsAlone(text, language) ? 0 : COSTS.leaning) +
    (PRICE.test(text) ? COSTS.price : 0) +
    (CONTACT.test(text) ? COSTS.contact : 0) +
    (LIST.test(text) ? COSTS.list : 0) +
    (/[([]/u.test(text) ? COSTS.aside : 0) +
    (isRule(text, language) ? COSTS.rule : 0) +
    (isOrderToReader(text) ? COSTS.order : 0)
  );
}

function isRule(text: string, { marks }: Language): boolean {
  return OF_AGE.test(text) || wordsIn(text).some((word) => isMarked(word, marks.duties));
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
}

function isMarked(word: string, list: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return list.some((mark) => (mark.endsWith('*') ? lower.startsWith(mark.slice(0, -1)) : lower === mark));
}
