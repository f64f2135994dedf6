// Finds the one promise among the client's own sentences, what proves it, and what the visitor is asked to do.
import { defineMaker, type Reads } from '../agent.ts';
import { tokensOf } from '../grounding/tokens.ts';
import type { FrameKey, Language } from '../languages/language.ts';
import { actionLabel, languageOf, plainPartName, quoteFact, say } from '../languages/say.ts';
import { pickEarly, shuffled } from '../random.ts';
import type { Messaging } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { homeLead, homePoints } from '../wording/leads.ts';
import { fitsHeadline, HEADLINE, headlineFit, particularity } from '../wording/particularity.ts';
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
  'facts.phones',
  'facts.mails',
  'requirements.action',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;
type ActionKind = Material['requirements']['action']['kind'];

const MOST_ALTERNATIVES = 4;
const MOST_PROOFS = 6;
/** Characters; above that a closing line is no line. */
const LONGEST_CLOSING = 80;
/** Words beyond trade and town; "Palma de Mallorca." is no line to close with. */
const LEAST_SAID = 3;
/** A sentence below this is worn out or says nothing of its own: a name and a town are worth more. */
const LEAST_FIT = 0;

export default defineMaker({
  purpose: 'Ranks the client’s own sentences by how particular they are: promise, alternatives, proofs, closing line.',
  german: {
    name: 'Kernaussagen',
    purpose: 'Ordnet die Sätze des Kunden danach, wie eigen sie sind: Versprechen, andere Fassungen, Belege, Schluss.',
  },
  version: 4,
  reads: READS,
  writes: 'messaging',
  craft: async (material, { inHand, turn }) => {
    const language = languageOf(material.requirements.languages[0]);
    const [first, ...others] = headlines(material, language);
    await turn();
    const promise = inHand.first('/promise', [first, ...others]);
    const alternatives = [first, ...others].filter((text) => text !== promise && !inHand.refuses('/promise', text));
    const { kind, words } = material.requirements.action;

    return {
      promise,
      alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
      proofs: proofs(material, promise, language),
      action: {
        kind,
        label: words ? quoteFact(words, 'requirements.action.words') : askedLabel(material.facts, kind, language),
      },
      closing: inHand.first('/closing', [closing(material, promise, language), ...closings(material, language)]),
      closings: closings(material, language),
    };
  },
  task: {
    ask:
      'The promise is the headline of the website: the one sentence by which this client is told from every other. ' +
      'The closing line asks visitors to come or write, at the end of the page.',
    tier: 'balanced',
    places: () => [
      { type: 'words', at: '/promise', what: 'headline of the home page', most: HEADLINE.longest, form: 'headline' },
      { type: 'words', at: '/closing', what: 'line at the end of the home page', most: LONGEST_CLOSING, form: 'headline' },
    ],
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

/** A sentence of the client that stands nowhere else on the home page and says more than trade and town, or a neutral line that asks for the action. */
function closing({ facts, requirements }: Material, promise: Text, language: Language): Messaging['closing'] {
  const lead = homeLead(facts, promise, language);
  const taken = lead ? [promise, lead] : [promise];
  const placed = new Set(placedPhrases(placedOf(facts, language), language).flatMap(({ text }) => tokensOf(text)));
  const saysMore = ({ text }: Text): boolean => tokensOf(text).filter((token) => !placed.has(token)).length >= LEAST_SAID;
  const free = sentencesOf(facts, language).filter(({ text }) => saysMore(text) && !taken.some((other) => overlaps(text, other)));

  const listed = homePoints(facts, taken, language);
  const promises = free.filter(({ kind, text }) => kind === 'promise' && !listed.some((point) => overlaps(point, text)));
  const statements = free.filter(({ kind }) => kind === 'statement');
  const own = [...promises, ...statements].find(
    (sentence) => sentence.text.text.length <= LONGEST_CLOSING && headlineFit(sentence, language) > LEAST_FIT,
  );
  const [asking] = closings({ facts, requirements }, language);
  return own?.text ?? asking;
}

/** Neutral lines that ask for the action, in an order of the client's own. */
function closings({ facts, requirements }: Pick<Material, 'facts' | 'requirements'>, language: Language): [Text, ...Text[]] {
  const kind = askedKind(facts, requirements.action.kind);
  const keys: FrameKey[] = [`closing.${kind}.1`, `closing.${kind}.2`, `closing.${kind}.3`];
  const [first, ...others] = shuffled(`${facts.name.value}:closing`, keys);
  return [say(language, first ?? `closing.${kind}.1`), ...others.map((key) => say(language, key))];
}

/** Where only the town is known no visit can be planned: the button says what the page behind it tells. */
function askedLabel(facts: Material['facts'], kind: ActionKind, language: Language): Text {
  const isPlace = kind === 'visit' && facts.address?.value.street === undefined;
  return isPlace ? plainPartName(language, 'visit') : actionLabel(language, askedKind(facts, kind));
}

/** Nobody is asked to call where there is no number. */
function askedKind({ phones, mails }: Material['facts'], kind: ActionKind): ActionKind {
  if (kind !== 'call' || phones.length > 0) return kind;
  return mails.length > 0 ? 'write' : 'enquire';
}
