// Decides which pages the material carries, what they are called, where they stand and where old addresses lead.
import { defineMaker, type Reads } from '../agent.ts';
import type { Language } from '../languages/language.ts';
import { label, languageOf, partName, plainPartName, quoteFact, say, tagOf } from '../languages/say.ts';
import type { Sitemap } from '../site/content.ts';
import type { PageKind } from '../site/discovery.ts';
import type { Text } from '../site/text.ts';
import type { Place } from '../tasks/task.ts';
import type { TradeNames } from '../trades/trade.ts';
import { articlesOf } from '../wording/articles.ts';
import { isWornOut } from '../wording/particularity.ts';
import { split } from '../wording/sentences.ts';
import { redirectsTo } from '../wording/redirects.ts';
import { isFound } from '../wording/reachable.ts';
import { slugOf } from '../wording/slug.ts';
import { visitHeadings } from '../wording/visit-heading.ts';

const READS = [
  'facts.trade',
  'facts.description',
  'facts.statements',
  'facts.story',
  'facts.people',
  'facts.licences',
  'facts.cases',
  'facts.timetable',
  'facts.faq',
  'facts.news',
  'facts.vacancies',
  'facts.address',
  'facts.hours',
  'aboutCopy',
  'services',
  'requirements.pages',
  'requirements.languages',
  'requirements.isReachable',
  'requirements.oldPages',
] as const;
type Material = Reads<(typeof READS)[number]>;

type Page = Sitemap['pages'][number];
type Part = Extract<PageKind, 'services' | 'work' | 'timetable' | 'about' | 'faq' | 'contact'>;
/** Pages beside the argument, there whenever there is something to put on them. */
type Side = Extract<PageKind, 'news' | 'jobs'>;

/** Pages beside home, the legal pages and the one for lost addresses; those the client asked for come on top. */
const MOST_PARTS = 4;
/** How much there must be before it carries a page of its own; below that it stands on another page. */
const ENOUGH = { cases: 4, days: 3, questions: 4, sentences: 2, told: 2, news: 2, vacancies: 2 } as const;
const NAMES: Readonly<Record<Part, { title: keyof TradeNames; navigation: keyof TradeNames }>> = {
  services: { title: 'services', navigation: 'servicesNavigation' },
  work: { title: 'work', navigation: 'workNavigation' },
  timetable: { title: 'timetable', navigation: 'timetableNavigation' },
  about: { title: 'story', navigation: 'storyNavigation' },
  faq: { title: 'faq', navigation: 'faq' },
  contact: { title: 'contact', navigation: 'contactNavigation' },
};
/** In the navigation from left to right. */
const ORDER: readonly Part[] = ['services', 'work', 'timetable', 'about', 'faq', 'contact'];
/** When there are too many, the first of these are kept. */
const WEIGHT: readonly Part[] = ['contact', 'services', 'about', 'timetable', 'work', 'faq'];
const MOST_IN_NAVIGATION = 5;
/** In the order in which they give up their place in the navigation when it is full. */
const YIELDING: readonly (Part | Side)[] = ['jobs', 'faq', 'news'];

export default defineMaker({
  purpose: 'Chooses pages by the material, names them, gives them addresses and redirects the old site’s pages.',
  german: {
    name: 'Seitenplan',
    purpose: 'Wählt Seiten nach dem Material, benennt sie, gibt ihnen Adressen und leitet die alten Seiten um.',
  },
  version: 7,
  reads: READS,
  writes: 'sitemap',
  craft: (material) => {
    const language = languageOf(material.requirements.languages[0]);
    const shown = new Set(partsOf(material));
    const parts = ORDER.filter((part) => shown.has(part));
    const sides = sidesOf(material, shown);
    const named = namedIn([...parts, ...sides]);
    const main = parts.map((part) => partPage(part, { material, language, isNamed: named.has(part) }));
    const beside = sides.map((side) => sidePage(side, language, named.has(side)));
    const contact = main.findIndex(({ kind }) => kind === 'contact');
    const last = contact < 0 ? main.length : contact;
    const pages = unique([
      home(language),
      ...main.toSpliced(last, 0, ...beside),
      ...offerPages(main, material),
      ...articlePages(beside, material, language),
      ...framePages(language),
    ]);

    return { pages, redirects: redirectsTo(pages, material.requirements.oldPages, tagOf(language)) };
  },
  task: {
    ask: 'What should stand at the head of these pages: the name of such a page in this trade, or the plain one?',
    places: ({ facts, requirements }, { pages }) =>
      pages.flatMap(({ kind }, index): Place[] => {
        const part = ORDER.find((each) => each === kind);
        if (part === undefined || (part === 'contact' && requirements.isReachable === false)) return [];

        const at = `/pages/${index}/title`;
        const options = titlesOf(part, languageOf(requirements.languages[0]), facts.trade.value).map((title) => ({
          value: title.text,
          says: title.from.some((source) => source.startsWith('trade:')) ? 'as the trade says' : 'plain',
          sets: { [at]: title },
        }));
        return [{ type: 'choice', at, what: `heading of the page ${kind}`, options }];
      }),
  },
});

function titlesOf(part: Part, language: Language, trade: string): Text[] {
  const { title } = NAMES[part];
  const both = [partName(language, trade, title), plainPartName(language, title)];
  return [...new Map(both.map((text) => [text.text, text])).values()];
}

function partsOf({ facts, services, requirements, aboutCopy }: Material): Part[] {
  const language = languageOf(requirements.languages[0]);
  const fresh = (said: readonly { value: string }[]): number => said.filter(({ value }) => !isWornOut(value, language)).length;
  const story = fresh(facts.story);
  const sentences = story + fresh(facts.statements) + fresh(facts.description ? [facts.description] : []);
  const about = story + facts.people.length + facts.licences.length;
  const isAsked = (part: Part): boolean => requirements.pages.includes(part);
  const carries = (count: number, enough: number, part: Part): boolean => count >= enough || (count > 0 && isAsked(part));

  const carried: Readonly<Record<Part, boolean>> = {
    contact: requirements.isReachable !== false || isFound(facts),
    services: services.offers.length > 0,
    about:
      isTold(aboutCopy, language, isAsked('about') ? 1 : ENOUGH.told) &&
      (isAsked('about') || about + sentences >= ENOUGH.sentences + (about > 0 ? 0 : 1)),
    timetable: carries(facts.timetable.length, ENOUGH.days, 'timetable'),
    work: carries(facts.cases.length, ENOUGH.cases, 'work'),
    faq: carries(facts.faq.length, ENOUGH.questions, 'faq'),
  };

  const parts = WEIGHT.filter((part) => carried[part]);
  return parts.filter((part, index) => index < MOST_PARTS || isAsked(part));
}

/** The home page may say all there is, or all but a remark. */
function isTold({ paragraphs, lead, people, licences }: Material['aboutCopy'], language: Language, enough: number): boolean {
  const told = [...(lead ? [lead] : []), ...paragraphs].flatMap(({ text }) => split(text, language));
  return people !== undefined || licences !== undefined || told.length >= enough;
}

/** One post stands on the page about the client, where there is such a page. */
function sidesOf({ facts, requirements }: Material, parts: ReadonlySet<Part>): Side[] {
  const isAsked = (side: Side): boolean => requirements.pages.includes(side);
  const hasArticle = articlesOf(facts.news, 'en').some(({ hasPage }) => hasPage);
  const hasNews = facts.news.length >= ENOUGH.news || (facts.news.length > 0 && (hasArticle || isAsked('news')));
  const posts = facts.vacancies.length;
  const hasJobs = posts > 0 && (posts >= ENOUGH.vacancies || !parts.has('about') || isAsked('jobs'));
  return [...(hasNews ? ['news' as const] : []), ...(hasJobs ? ['jobs' as const] : [])];
}

/** The pages the navigation has room for. */
function namedIn(pages: readonly (Part | Side)[]): ReadonlySet<Part | Side> {
  const surplus = Math.max(0, pages.length - MOST_IN_NAVIGATION);
  const yielding = new Set(YIELDING.filter((page) => pages.includes(page)).slice(0, surplus));
  return new Set(pages.filter((page) => !yielding.has(page)).slice(0, MOST_IN_NAVIGATION));
}

function sidePage(side: Side, language: Language, isNamed: boolean): Page {
  const title = say(language, `title.${side}`);
  return { id: side, kind: side, path: pathOf(title, side, language), title, ...(isNamed && { navigation: title }) };
}

/** A page for each piece of news that is longer than a notice; below the page of all news. */
function articlePages(beside: readonly Page[], { facts }: Material, language: Language): Page[] {
  const parent = beside.find(({ kind }) => kind === 'news');
  if (!parent) return [];

  return articlesOf(facts.news, tagOf(language)).flatMap(({ id, index, title, hasPage }) =>
    hasPage
      ? [
          {
            id: `article-${id}`,
            kind: 'article' as const,
            path: `${parent.path}${id}/`,
            title: quoteFact(title, `facts.news.${index}.title`),
            article: id,
          },
        ]
      : [],
  );
}

function home(language: Language): Page {
  return { id: 'home', kind: 'home', path: '/', title: say(language, 'title.home') };
}

interface Setting {
  material: Material;
  language: Language;
  isNamed: boolean;
}

function partPage(part: Part, { material, language, isNamed }: Setting): Page {
  const { facts, requirements } = material;
  const trade = facts.trade.value;
  // Nobody is asked to get in touch where there is no way to: the page then only says where and when.
  const visit = part === 'contact' && requirements.isReachable === false ? visitHeadings(facts, language).heading : undefined;
  const title = visit ?? partName(language, trade, NAMES[part].title);
  // Trades have playful names for questions; the navigation says plainly where it leads.
  const navigation =
    visit ?? (part === 'faq' ? plainPartName(language, 'faq') : partName(language, trade, NAMES[part].navigation));

  return { id: part, kind: part, path: pathOf(navigation, part, language), title, ...(isNamed && { navigation }) };
}

/** A page an offer, where the client asked for them; below the page of all offers. */
function offerPages(main: readonly Page[], { services, requirements }: Material): Page[] {
  const parent = main.find((page) => page.kind === 'services');
  if (!parent || !requirements.pages.includes('service')) return [];

  return services.offers.map((offer, index) => ({
    id: `service-${offer.id}`,
    kind: 'service',
    path: `${parent.path}${offer.id}/`,
    title: quoteFact(offer.name, `services.offers.${index}.name`),
    offer: offer.id,
  }));
}

function framePages(language: Language): Page[] {
  const legal = (['imprint', 'privacy', 'accessibility'] as const).map((id): Page => {
    const title = say(language, `title.${id}`);
    return { id, kind: 'legal', path: pathOf(title, id, language), title };
  });

  return [...legal, { id: 'not-found', kind: 'not-found', path: '/404/', title: label(language, 'notFoundHeading') }];
}

function pathOf(name: Text, fallback: string, language: Language): string {
  return `/${slugOf(name.text, tagOf(language)) || fallback}/`;
}

/** Two pages with one name get a number. */
function unique(pages: readonly Page[]): Page[] {
  const taken = new Set<string>();

  return pages.map((page) => {
    let path = page.path;
    for (let number = 2; taken.has(path); number++) path = page.path.replace(/\/$/, `-${number}/`);
    taken.add(path);
    return { ...page, path };
  });
}
