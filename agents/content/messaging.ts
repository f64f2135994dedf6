// Finds the one promise among the client's own sentences, what proves it, and what the visitor is asked to do.
import { defineMaker, type Reads } from '../agent.ts';
import type { FrameKey, Language } from '../languages/language.ts';
import { actionLabel, languageOf, quoteFact, say } from '../languages/say.ts';
import { pick, pickEarly } from '../random.ts';
import type { Messaging } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { homeLead } from '../wording/leads.ts';
import { fitsHeadline, headlineFit, particularity } from '../wording/particularity.ts';
import { placedOf, placedPhrases } from '../wording/placed.ts';
import { overlaps, sentencesOf } from '../wording/sentences.ts';

const READS = [
  'facts.name',
  'facts.trade',
  'facts.noun',
  'facts.description',
  'facts.address',
  'facts.promises',
  'facts.statements',
  'facts.story',
  'facts.figures',
  'facts.licences',
  'requirements.action',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;

const MOST_ALTERNATIVES = 4;
const MOST_PROOFS = 6;
/** Characters; above that a closing line is no line. */
const LONGEST_CLOSING = 80;
/** A sentence below this is worn out or says nothing of its own: a name and a town are worth more. */
const LEAST_FIT = 0;

export default defineMaker({
  purpose: 'Ranks the client’s own sentences by how particular they are: promise, alternatives, proofs, closing line.',
  version: 1,
  reads: READS,
  writes: 'messaging',
  craft: (material) => {
    const language = languageOf(material.requirements.languages[0]);
    const [promise, ...alternatives] = headlines(material, language);
    const { kind, words } = material.requirements.action;

    return {
      promise,
      alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
      proofs: proofs(material, promise, language),
      action: { kind, label: words ? quoteFact(words, 'requirements.action.words') : actionLabel(language, kind) },
      closing: closing(material, promise, language),
    };
  },
});

/** Never empty: where no sentence can stand as a headline, the trade and the town do, or the name alone. */
function headlines({ facts }: Material, language: Language): [Text, ...Text[]] {
  const [plainest, ...others] = placedPhrases(placedOf(facts, language), language).filter(({ text }) => fitsHeadline(text));
  const placed = plainest && pickEarly(`${facts.name.value}:promise`, [plainest, ...others.slice(0, 2)]);

  const own = sentencesOf(facts, language)
    .filter(({ text }) => fitsHeadline(text.text))
    .map((sentence) => ({ text: sentence.text, fit: headlineFit(sentence, language) }))
    .filter(({ fit }) => fit >= LEAST_FIT)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ text }) => text);

  const rest = placed ? [...own, placed] : own;
  const [first = quoteFact(facts.name.value, 'facts.name'), ...more] = rest;
  return [first, ...more];
}

function proofs({ facts }: Material, promise: Text, language: Language): Text[] {
  const figures = facts.figures.map(({ value }, index) =>
    say(language, 'proof.figure', {
      value: quoteFact(value.value, `facts.figures.${index}.value`),
      label: quoteFact(value.label, `facts.figures.${index}.label`),
    }),
  );
  const licences = facts.licences.map(({ value }, index) => quoteFact(value, `facts.licences.${index}`));
  const sentences = sentencesOf(facts, language)
    .map(({ text }) => text)
    .filter((text) => !overlaps(text, promise) && particularity(text.text, language) > 0);

  return [...figures, ...licences, ...sentences]
    .toSorted((a, b) => particularity(b.text, language) - particularity(a.text, language))
    .slice(0, MOST_PROOFS);
}

/** A sentence of the client that stands nowhere else on the home page, or a neutral line that asks for the action. */
function closing({ facts, requirements }: Material, promise: Text, language: Language): Messaging['closing'] {
  const lead = homeLead(facts, promise, language);
  const taken = lead ? [promise, lead] : [promise];
  const free = sentencesOf(facts, language).filter(({ text }) => !taken.some((other) => overlaps(text, other)));

  const promises = free.filter(({ kind }) => kind === 'promise');
  const statements = free.filter(({ kind }) => kind === 'statement');
  // Two promises or more stand in a list of their own on the home page.
  const own = [...(promises.length === 1 ? promises : []), ...statements].find(
    (sentence) => sentence.text.text.length <= LONGEST_CLOSING && headlineFit(sentence, language) > LEAST_FIT,
  );
  if (own) return own.text;

  const { kind } = requirements.action;
  const keys: FrameKey[] = [`closing.${kind}.1`, `closing.${kind}.2`];
  return say(language, pick(`${facts.name.value}:closing`, keys));
}
