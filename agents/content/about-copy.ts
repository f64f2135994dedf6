// Writes who the client is: their story, their people, what they are licensed to do.
import { defineMaker, type Reads } from '../agent.ts';
import type { Language } from '../languages/language.ts';
import { inOneLine, languageOf, partName, quoteFact, say } from '../languages/say.ts';
import type { AboutCopy } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { quoteAt } from '../wording/quotes.ts';
import { homeLead, homePoints, LEAD, servicesLead } from '../wording/leads.ts';
import { optional } from '../wording/optional.ts';
import { isWornOut } from '../wording/particularity.ts';
import { overlaps } from '../wording/sentences.ts';

const READS = [
  'facts.trade',
  'facts.description',
  'facts.promises',
  'facts.statements',
  'facts.story',
  'facts.people',
  'facts.licences',
  'facts.quotes',
  'messaging.promise',
  'messaging.closing',
  'services.offers',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;

/** A lead of its own needs this many sentences to follow it. */
const SENTENCES_AFTER_LEAD = 2;
/** Characters; shorter sentences are put together to paragraphs up to this length. */
const PARAGRAPH_LENGTH = 280;

export default defineMaker({
  purpose: 'Writes the story in the client’s own sentences, the people and their licences.',
  german: {
    name: 'Text über das Haus',
    purpose: 'Schreibt die Geschichte in den Sätzen des Kunden, die Menschen und ihre Zulassungen.',
  },
  version: 2,
  reads: READS,
  writes: 'aboutCopy',
  craft: (material) => {
    const { facts } = material;
    const language = languageOf(material.requirements.languages[0]);
    const { story, statements } = ownSentences(material, language);
    const [lead] = story;
    const hasLead = lead !== undefined && story.length > SENTENCES_AFTER_LEAD;

    return {
      heading: partName(language, facts.trade.value, 'story'),
      ...optional('lead', hasLead ? lead : undefined),
      paragraphs: [...paragraphs(hasLead ? story.slice(1) : story), ...paragraphs(statements)],
      ...optional('people', people(material, language)),
      ...optional('licences', licences(material, language)),
      ...optional('quote', quoteAt(facts.quotes, 1)),
    };
  },
  task: {
    ask: 'The lead opens the story of the client: the one or two sentences that make a visitor read on.',
    places: () => [{ type: 'words', at: '/lead', what: 'lead above the story', most: LEAD.longest, form: 'lead' }],
  },
});

interface Own {
  story: Text[];
  statements: Text[];
}

/** The story, then statements that stand on no other page; the description where there is nothing else. */
function ownSentences({ facts, messaging, services }: Material, language: Language): Own {
  const lead = homeLead(facts, messaging.promise, language);
  const onHome = [messaging.promise, messaging.closing, lead].filter((text) => text !== undefined);
  const onServices = servicesLead({ statements: facts.statements, offers: services.offers, taken: onHome, language });
  const taken = onServices ? [...onHome, onServices] : onHome;

  const isFresh = (text: Text): boolean => !isWornOut(text.text, language);
  const quoted = (list: 'story' | 'statements' | 'promises'): Text[] =>
    facts[list].map(({ value }, index) => quoteFact(value, `facts.${list}.${index}`)).filter(isFresh);

  const listed = homePoints(facts, onHome, language);
  const story = quoted('story');
  // A promise that is left alone on the home page makes no list there and is said here.
  const statements = [...quoted('statements'), ...quoted('promises')].filter(
    (text) => ![...taken, ...listed, ...story].some((other) => overlaps(text, other)),
  );

  const isEmpty = story.length === 0 && statements.length === 0;
  return isEmpty && facts.description && !isWornOut(facts.description.value, language)
    ? { story: [quoteFact(facts.description.value, 'facts.description')], statements }
    : { story, statements };
}

function paragraphs(sentences: readonly Text[]): Text[] {
  const groups: Text[][] = [];

  for (const sentence of sentences) {
    const last = groups.at(-1);
    const length = last ? inOneLine([...last, sentence], ' ').text.length : Infinity;
    if (last && length <= PARAGRAPH_LENGTH) last.push(sentence);
    else groups.push([sentence]);
  }

  return groups.map((group) => inOneLine(group, ' '));
}

function people({ facts }: Material, language: Language): AboutCopy['people'] {
  const items = facts.people.map(({ value }, index) => ({
    name: quoteFact(value.name, `facts.people.${index}.name`),
    ...optional('role', value.role === undefined ? undefined : quoteFact(value.role, `facts.people.${index}.role`)),
    ...optional('bio', value.bio === undefined ? undefined : quoteFact(value.bio, `facts.people.${index}.bio`)),
  }));
  return items.length > 0 ? { heading: partName(language, facts.trade.value, 'people'), items } : undefined;
}

function licences({ facts }: Material, language: Language): AboutCopy['licences'] {
  const items = facts.licences.map(({ value }, index) => quoteFact(value, `facts.licences.${index}`));
  return items.length > 0 ? { heading: say(language, 'about.licences'), items } : undefined;
}
