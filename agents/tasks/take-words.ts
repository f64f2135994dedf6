// Whether a model's words may stand in their place: plain, short enough, the client's own, not worn out, at least as good as the draft.
import { inOwnWords, type OwnWords } from '../grounding/own-words.ts';
import type { Language } from '../languages/language.ts';
import { isOrderToReader } from '../reading/reader-orders.ts';
import type { Text } from '../site/text.ts';
import { wornIn } from '../wording/worn.ts';
import { fitOf } from './fit.ts';
import type { WordsPlace } from './task.ts';

/** Marks that an Arabic or Hebrew sentence may need between scripts are let through; other signs that are not seen are not. */
const MARKUP = /[<>{}\\`|\p{Cc}\p{Co}\u200B\u2028\u2029\u202A-\u202E]|\[.*\]\(|https?:|www\.|&[a-z#0-9]+;/iu;
const EMOJI = /\p{Extended_Pictographic}/u;
const SHORTEST = 2;

export interface WordsGround {
  draft: string;
  material: readonly Text[];
  language: Language;
  /** Words that stand elsewhere in the slot. */
  others: readonly string[];
}

export function takeWords(said: string, place: WordsPlace, ground: WordsGround): OwnWords {
  const { draft, material, language } = ground;
  const words = said.trim().normalize('NFC');

  const refused = formFault(words, place) ?? saidElsewhere(words, ground) ?? orderFault(words);
  if (refused !== undefined) return { refused };

  const own = inOwnWords(words, material, language);
  if ('refused' in own) return own;

  const worn = wornIn(words, language);
  if (worn.length > wornIn(draft, language).length) {
    return { refused: `Worn-out words: ${worn.map((each) => each.words).join(', ')}.` };
  }
  return fitOf(words, place.form, language) < fitOf(draft, place.form, language)
    ? { refused: 'It says less that only this client could say than the line as it stands.' }
    : own;
}

function formFault(words: string, { most }: WordsPlace): string | undefined {
  if (words.length < SHORTEST) return 'It is empty.';
  if (words.length > most) return `It has ${words.length} characters; ${most} is the most.`;
  if (MARKUP.test(words)) return 'It holds markup, a link or a character that is not shown.';
  if (EMOJI.test(words)) return 'It holds a drawn sign.';
  if (/^["“„«].*["”“»]$/u.test(words)) return 'It stands in quotation marks.';
  if (words === words.toUpperCase() && words !== words.toLowerCase()) return 'It is all in capitals.';
  return /[,;:–—-]$/u.test(words) ? 'It ends in the middle of a sentence.' : undefined;
}

function saidElsewhere(words: string, { others }: WordsGround): string | undefined {
  const plain = words.toLowerCase();
  return others.some((other) => other.toLowerCase() === plain) ? 'It stands elsewhere on the site already.' : undefined;
}

function orderFault(words: string): string | undefined {
  return isOrderToReader(words) ? 'It gives orders to its reader.' : undefined;
}
