// Writes the offers in their groups, with steps, cases and timetable where the client gave them.
import { defineMaker, type Reads } from '../agent.ts';
import type { Language } from '../languages/language.ts';
import { languageOf, partName, quoteFact, say } from '../languages/say.ts';
import type { OfferCopy, ServicesCopy } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { quoteAt } from '../wording/quotes.ts';
import { homeLead, LEAD, servicesLead } from '../wording/leads.ts';
import { optional } from '../wording/optional.ts';

const READS = [
  'facts.trade',
  'facts.description',
  'facts.promises',
  'facts.statements',
  'facts.story',
  'facts.steps',
  'facts.cases',
  'facts.timetable',
  'facts.quotes',
  'messaging.promise',
  'messaging.closing',
  'services',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;

type Group = ServicesCopy['groups'][number];

export default defineMaker({
  purpose: 'Writes the offers in their groups, with steps, cases and timetable where there are any.',
  german: {
    name: 'Text der Angebote',
    purpose: 'Schreibt die Angebote in ihren Gruppen, mit Ablauf, Beispielen und Zeitplan, wo es sie gibt.',
  },
  version: 3,
  reads: READS,
  writes: 'servicesCopy',
  craft: (material) => {
    const { facts, services, messaging } = material;
    const language = languageOf(material.requirements.languages[0]);
    const taken = [messaging.promise, messaging.closing, homeLead(facts, messaging.promise, language)].filter(
      (text) => text !== undefined,
    );

    return {
      heading: partName(language, facts.trade.value, 'services'),
      ...optional('lead', servicesLead({ statements: facts.statements, offers: services.offers, taken, language })),
      groups: groups(material),
      ...optional('quote', quoteAt(facts.quotes, 2)),
      columns: {
        name: say(language, 'services.columnName'),
        description: say(language, 'services.columnDescription'),
        duration: say(language, 'services.columnDuration'),
        price: say(language, 'services.columnPrice'),
      },
      compare: say(language, 'services.compare'),
      caseLabels: { client: say(language, 'services.caseClient'), result: say(language, 'services.caseResult') },
      ...optional('steps', steps(material, language)),
      ...optional('cases', cases(material, language)),
      ...optional('timetable', timetable(material, language)),
    };
  },
  task: {
    ask: 'The lead stands above the offers and says what they have in common, in one or two sentences.',
    places: () => [{ type: 'words', at: '/lead', what: 'lead above the offers', most: LEAD.longest, form: 'lead' }],
  },
});

/** Offers without a category first, then the categories in the client's order. */
function groups({ services }: Material): Group[] {
  const offers = services.offers.map((offer, index) => ({ offer, copy: offerCopy(offer, `services.offers.${index}`), index }));
  const byCategory = Map.groupBy(offers, ({ offer }) => offer.category);
  const names = [undefined, ...new Set([...services.categories, ...offers.flatMap(({ offer }) => offer.category ?? [])])];

  return names.flatMap((name): Group[] => {
    const members = byCategory.get(name) ?? [];
    const [first] = members;
    if (!first) return [];

    const heading = name === undefined ? undefined : quoteFact(name, `services.offers.${first.index}.category`);
    return [{ ...optional('heading', heading), offers: members.map(({ copy }) => copy) }];
  });
}

function offerCopy(offer: Material['services']['offers'][number], at: string): OfferCopy {
  return {
    id: offer.id,
    name: quoteFact(offer.name, `${at}.name`),
    ...optional('description', quoted(offer.description, `${at}.description`)),
    ...optional('price', quoted(offer.price?.text, `${at}.price`)),
    ...optional('duration', quoted(offer.duration, `${at}.duration`)),
    ...optional('audience', quoted(offer.audience, `${at}.audience`)),
    ...optional('marks', quotedEach(offer.marks, `${at}.marks`)),
    ...optional('includes', quotedEach(offer.includes, `${at}.includes`)),
  };
}

function steps({ facts }: Material, language: Language): ServicesCopy['steps'] {
  const items = facts.steps.map(({ value }, index) => ({
    name: quoteFact(value.name, `facts.steps.${index}.name`),
    ...optional('description', quoted(value.description, `facts.steps.${index}.description`)),
  }));
  return items.length > 0 ? { heading: partName(language, facts.trade.value, 'steps'), items } : undefined;
}

function cases({ facts }: Material, language: Language): ServicesCopy['cases'] {
  const items = facts.cases.map(({ value }, index) => ({
    title: quoteFact(value.title, `facts.cases.${index}.title`),
    ...optional('place', quoted(value.place, `facts.cases.${index}.place`)),
    ...optional('year', quoted(value.year, `facts.cases.${index}.year`)),
    ...optional('description', quoted(value.description, `facts.cases.${index}.description`)),
    ...optional('client', quoted(value.client, `facts.cases.${index}.client`)),
    ...optional('result', quoted(value.result, `facts.cases.${index}.result`)),
  }));
  return items.length > 0 ? { heading: partName(language, facts.trade.value, 'work'), items } : undefined;
}

function timetable({ facts }: Material, language: Language): ServicesCopy['timetable'] {
  const days = facts.timetable.flatMap(({ value }, index) => {
    const at = `facts.timetable.${index}`;
    const entries = value.entries.map((entry, position) => ({
      ...optional('time', quoted(entry.time, `${at}.entries.${position}.time`)),
      what: quoteFact(entry.what, `${at}.entries.${position}.what`),
      ...optional('who', quoted(entry.who, `${at}.entries.${position}.who`)),
      ...optional('where', quoted(entry.where, `${at}.entries.${position}.where`)),
    }));
    return entries.length > 0 ? [{ day: quoteFact(value.day, `${at}.day`), entries }] : [];
  });
  return days.length > 0 ? { heading: partName(language, facts.trade.value, 'timetable'), days } : undefined;
}

function quotedEach(texts: readonly string[] | undefined, source: string): Text[] | undefined {
  return texts?.map((text, index) => quoteFact(text, `${source}.${index}`));
}

function quoted(text: string | undefined, source: string): Text | undefined {
  return text === undefined ? undefined : quoteFact(text, source);
}
