// Writes the home page from facts; a part without material is left out.
import { defineMaker, type Reads } from '../agent.ts';
import type { InHand } from '../in-hand.ts';
import { tokensOf } from '../grounding/tokens.ts';
import type { FrameKey, Language } from '../languages/language.ts';
import { languageOf, partName, quoteFact, say } from '../languages/say.ts';
import { pick, pickEarly } from '../random.ts';
import type { HomeCopy } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { quoteAt } from '../wording/quotes.ts';
import { homeLead, homePoints, LEAD } from '../wording/leads.ts';
import { optional } from '../wording/optional.ts';
import { placedOf, placedPhrases } from '../wording/placed.ts';
import { isWornOut, standsAlone } from '../wording/particularity.ts';
import { overlaps } from '../wording/sentences.ts';
import { visitHeadings } from '../wording/visit-heading.ts';

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
  'facts.quotes',
  'facts.hours',
  'messaging',
  'services.offers',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;

const MOST_FIGURES = 4;
/** Sentences of the story on the home page; the rest is on its own page. */
const STORY_SENTENCES = 2;
/** Characters; a longer kicker would be a second headline. */
const LONGEST_KICKER = 60;

export default defineMaker({
  purpose: 'Writes the home page: headline, lead, promises, figures, story and a voice, each from a fact.',
  german: {
    name: 'Text der Startseite',
    purpose:
      'Schreibt die Startseite: Überschrift, Einleitung, Versprechen, Zahlen, Geschichte und eine Stimme, je aus einem Fakt.',
  },
  version: 5,
  reads: READS,
  writes: 'homeCopy',
  craft: (material, { inHand }) => {
    const { messaging } = material;
    const language = languageOf(material.requirements.languages[0]);
    const headline = inHand.first('/headline', [messaging.promise, ...messaging.alternatives]);
    const above = kicker(material, inHand, language);
    const told = homeLead(material.facts, headline, language);
    // Every first screen shows a lead, not every one what stands above the headline: a client of few words still says where.
    const lead = told ?? above;
    const said = lead ? [headline, lead] : [headline];

    return {
      ...optional('kicker', told && above),
      headline,
      ...optional('lead', lead),
      ...optional('offers', offers(material, language)),
      ...optional('points', points(material, said, language)),
      ...optional('figures', figures(material, language)),
      ...optional('story', story(material, said, language)),
      ...optional('quote', quoteAt(material.facts.quotes, 0)),
      ...optional('visit', visit(material, language)),
      closing: { heading: inHand.first('/closing/heading', [messaging.closing, ...messaging.closings]) },
    };
  },
  task: {
    ask:
      'The lead stands under the headline and says in one or two sentences what a visitor finds here. The kicker ' +
      'stands above it, a few words.',
    places: () => [
      { type: 'words', at: '/kicker', what: 'few words above the headline', most: LONGEST_KICKER, form: 'line' },
      { type: 'words', at: '/lead', what: 'lead under the headline', most: LEAD.longest, form: 'lead' },
    ],
  },
});

/** The trade and the town, unless the headline says so already. */
function kicker({ facts, messaging }: Material, inHand: InHand, language: Language): Text | undefined {
  const phrases = inHand
    .left('/kicker', placedPhrases(placedOf(facts, language), language))
    .filter((text) => text.text.length <= LONGEST_KICKER && !saysNothingNew(text, [messaging.promise.text, facts.name.value]));
  const nameless = phrases.filter((text) => !text.from.includes('facts.name'));
  const choice = nameless.length > 0 ? nameless : phrases.slice(0, 3);
  return choice.length > 0 ? pickEarly(`${facts.name.value}:home.kicker`, choice) : undefined;
}

/** The name stands in the header already. */
function saysNothingNew(text: Text, said: readonly string[]): boolean {
  const known = new Set(said.flatMap(tokensOf));
  return tokensOf(text.text).every((token) => known.has(token));
}

function offers({ facts, services }: Material, language: Language): HomeCopy['offers'] {
  if (services.offers.length === 0) return undefined;

  const keys: FrameKey[] = ['home.offers.more.1', 'home.offers.more.2', 'home.offers.more.3'];
  return {
    heading: partName(language, facts.trade.value, 'services'),
    more: say(language, pick(`${facts.name.value}:home.offers.more`, keys)),
    rest: say(language, 'home.offers.rest'),
  };
}

function points({ facts }: Material, said: readonly Text[], language: Language): HomeCopy['points'] {
  const items = homePoints(facts, said, language);
  return items.length > 0 ? { heading: partName(language, facts.trade.value, 'points'), items } : undefined;
}

function figures({ facts }: Material, language: Language): HomeCopy['figures'] {
  const items = facts.figures.slice(0, MOST_FIGURES).map(({ value }, index) => ({
    value: quoteFact(value.value, `facts.figures.${index}.value`),
    label: quoteFact(value.label, `facts.figures.${index}.label`),
  }));

  return items.length > 0 ? { heading: partName(language, facts.trade.value, 'figures'), items } : undefined;
}

function story({ facts }: Material, said: readonly Text[], language: Language): HomeCopy['story'] {
  const paragraphs = facts.story
    .map(({ value }, index) => quoteFact(value, `facts.story.${index}`))
    .filter((text) => !isWornOut(text.text, language) && !said.some((other) => overlaps(text, other)));
  // Whom "she" means was said above: the story begins where somebody is named.
  const first = paragraphs.findIndex(({ text }) => standsAlone(text, language));
  if (first < 0) return undefined;

  const keys: FrameKey[] = ['home.story.more.1', 'home.story.more.2', 'home.story.more.3'];
  return {
    heading: partName(language, facts.trade.value, 'story'),
    paragraphs: paragraphs.slice(first, first + STORY_SENTENCES),
    more: say(language, pick(`${facts.name.value}:home.story.more`, keys)),
  };
}

function visit({ facts }: Material, language: Language): HomeCopy['visit'] {
  const canVisit = facts.address?.value.street !== undefined || facts.hours.length > 0;
  return canVisit ? { heading: visitHeadings(facts, language).heading } : undefined;
}
