// How the client speaks, heard in the client's own sentences.
import type { Axes, Brand } from '../site/discovery.ts';
import { fold } from '../reading/fold.ts';

/** Folded pronouns and endings by which one speaker is told from several, in the languages we read. */
const SPEAKERS = {
  we: /(?<!\p{L})(?:we|us|our|ours|wir|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+|noi|nostr\p{L}+|wij|ons|onze|نحن|لدينا|عندنا|אנחנו|שלנו|אצלנו)(?!\p{L})/gu,
  i: /(?<!\p{L})(?:i|my|me|mine|ich|mein\p{L}*|mir|mich|je|j|mon|ma|mes|yo|mis|mio|mia|ik|mijn|انا|لدي|عندي|אני|שלי)(?!\p{L})/gu,
} as const;

/** A brief that calls its readers "du" or "tu", or writes "we're", is not formal. */
const INFORMAL =
  /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer\p{L}*|tu|toi|ton|tes|vosotros|tuyo|jij|jouw|je_bent|you['’]ll|we['’]re|we['’]ll|it['’]s|don['’]t|can['’]t)(?!\p{L})/iu;
const FORMAL_TONE = /(?<!in|less |not )(?:formal|formell|formel|formeel)|courteous|discreet|dignified|رسمي|רשמי/u;
const INFORMAL_TONE = /casual|informal|playful|funny|cheeky|locker|lassig|decontract|cool|friendly/u;

/**
 * Mean words in a sentence: up to 9 reads clipped, from 17 on a reader has
 * to hold on. https://www.plainlanguage.gov/ asks for 15 to 20 at most.
 */
const SENTENCE_WORDS = { short: 9, long: 17 } as const;
/** Fewer sentences tell nothing of their length. */
const ENOUGH_SENTENCES = 2;

/**
 * @param sentences the client's own
 * @param tones the client's words for how the site should sound
 */
export function voiceOf(sentences: readonly string[], tones: readonly string[], axes: Axes): Brand['voice'] {
  return { person: personOf(sentences), sentence: lengthOf(sentences, axes), formal: isFormal(sentences, tones, axes) };
}

/** Without a word of either the site speaks of the client by name: nobody said how many they are. */
function personOf(sentences: readonly string[]): Brand['voice']['person'] {
  const text = sentences.map(spaced).join(' ');
  const several = text.match(SPEAKERS.we)?.length ?? 0;
  const one = text.match(SPEAKERS.i)?.length ?? 0;

  if (several === 0 && one === 0) return 'name';
  return several >= one ? 'we' : 'i';
}

/** Apostrophes part words here: "I'm" and "j'ai" name who speaks. */
function spaced(sentence: string): string {
  return fold(sentence.replaceAll(/['’]/gu, ' '));
}

function lengthOf(sentences: readonly string[], axes: Axes): Brand['voice']['sentence'] {
  if (sentences.length < ENOUGH_SENTENCES) return axes.modestBold > 0.6 ? 'short' : 'even';

  const words = sentences.map((sentence) => sentence.split(/\s+/u).length);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  if (mean <= SENTENCE_WORDS.short) return 'short';
  return mean >= SENTENCE_WORDS.long ? 'long' : 'even';
}

function isFormal(sentences: readonly string[], tones: readonly string[], axes: Axes): boolean {
  const asked = tones.map(fold).join(' ');
  if (FORMAL_TONE.test(asked)) return true;
  if (INFORMAL_TONE.test(asked) || sentences.some((sentence) => INFORMAL.test(sentence))) return false;
  return axes.calmLively < 0.5 && axes.traditionalModern < 0.7;
}
