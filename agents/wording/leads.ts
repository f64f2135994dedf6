// Gives the client's sentences their places, so that no page says the same thing twice.
import type { Language } from '../languages/language.ts';
import { quoteFact } from '../languages/say.ts';
import type { Services } from '../site/discovery.ts';
import type { Text } from '../site/text.ts';
import { isWornOut, particularity, standsAlone } from './particularity.ts';
import { overlaps, type Said, sentencesOf, split } from './sentences.ts';

/** Characters; a lead is read before anything else and stays short. Sentences are never cut. */
export const LEAD = { shortest: 40, longest: 320 } as const;

/** What stands under the headline: the description without what the headline says, else the most particular sentence. */
export function homeLead(said: Said, headline: Text, language: Language): Text | undefined {
  return leadFromDescription(said, headline, language) ?? leadFromSentences(said, headline, language);
}

interface OfferLead {
  statements: Said['statements'];
  offers: Services['offers'];
  /** What stands on the home page. */
  taken: readonly Text[];
  language: Language;
}

/** A statement about the offers themselves, told by the words they share. */
export function servicesLead({ statements, offers, taken, language }: OfferLead): Text | undefined {
  const names = new Set(offers.flatMap((offer) => longWords(`${offer.name} ${offer.category ?? ''}`)));

  return statements
    .map(({ value }, index) => quoteFact(value, `facts.statements.${index}`))
    .filter((text) => text.text.length <= LEAD.longest && standsAlone(text.text, language) && !isWornOut(text.text, language))
    .filter((text) => !taken.some((other) => overlaps(text, other)))
    .find((text) => longWords(text.text).some((word) => names.has(word)));
}

const MOST_POINTS = 6;

/** Promises in a list on the home page, where two or more are said nowhere else on it. */
export function homePoints({ promises }: Pick<Said, 'promises'>, said: readonly Text[], language: Language): Text[] {
  const points = promises
    .map(({ value }, index) => quoteFact(value, `facts.promises.${index}`))
    .filter((text) => !isWornOut(text.text, language) && !said.some((other) => overlaps(text, other)))
    .slice(0, MOST_POINTS);
  return points.length >= 2 ? points : [];
}

function leadFromDescription({ description }: Said, headline: Text, language: Language): Text | undefined {
  if (!description) return undefined;

  const sentences = split(description.value, language).filter(
    (text) => !overlaps(quoteFact(text, 'facts.description'), headline) && !isWornOut(text, language),
  );
  const kept = sentences.slice(0, 1);
  for (const sentence of sentences.slice(1)) {
    if ([...kept, sentence].join(' ').length > LEAD.longest) break;
    kept.push(sentence);
  }

  return kept.length > 0 ? quoteFact(kept.join(' '), 'facts.description') : undefined;
}

function leadFromSentences(said: Said, headline: Text, language: Language): Text | undefined {
  return sentencesOf(said, language)
    .filter(({ kind, text }) => (kind === 'statement' || kind === 'story') && !overlaps(text, headline))
    .map(({ text }) => text)
    .filter(({ text }) => text.length >= LEAD.shortest && text.length <= LEAD.longest)
    .filter(({ text }) => standsAlone(text, language) && !isWornOut(text, language))
    .toSorted((a, b) => particularity(b.text, language) - particularity(a.text, language))[0];
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= 4);
}
