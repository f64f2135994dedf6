// Gives every page a title and a description of its own, within what search engines show.
import { defineMaker, type Reads } from '../agent.ts';
import type { Language } from '../languages/language.ts';
import { inOneLine, isolated, label, languageOf, quoteFact, rowSeparator, say, tagOf } from '../languages/say.ts';
import { onceEach } from '../once-each.ts';
import type { Sitemap } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { addressLines } from '../wording/address-lines.ts';
import { articlesOf } from '../wording/articles.ts';
import { optional } from '../wording/optional.ts';
import { type Placed, placedOf } from '../wording/placed.ts';
import { pageTitle } from '../wording/page-title.ts';
import { overlaps } from '../wording/sentences.ts';
import { shorten } from '../wording/shorten.ts';
import { distinct } from '../wording/distinct.ts';

const READS = [
  'facts.name',
  'facts.trade',
  'facts.noun',
  'facts.address',
  'facts.country',
  'facts.web',
  'facts.phones',
  'facts.mails',
  'facts.cases',
  'facts.faq',
  'facts.news',
  'facts.vacancies',
  'services.offers',
  'sitemap.pages',
  'messaging.promise',
  'homeCopy.lead',
  'aboutCopy',
  'requirements.languages',
  'requirements.ownLanguage',
] as const;
type Material = Reads<(typeof READS)[number]>;
type Page = Sitemap['pages'][number];

/** Characters that search engines show before they cut. */
const TITLE_LENGTH = 60;
const DESCRIPTION_LENGTH = 155;
/** Pages that say something of their own; an address or an imprint is best described by what it is. */
const DESCRIBED: ReadonlySet<Page['kind']> = new Set(['home', 'services', 'service', 'work', 'about', 'faq']);
/** A small model loses its way in more lines. */
const MOST_DESCRIBED = 8;
const STRONG_SEPARATOR: Readonly<Record<string, string>> = { ar: '؛ ', fr: '\u202F; ' };

export default defineMaker({
  purpose: 'Gives every page a title of at most 60 and a description of at most 155 characters, no two alike.',
  german: {
    name: 'Titel und Beschreibungen',
    purpose: 'Gibt jeder Seite einen Titel von höchstens 60 und eine Beschreibung von höchstens 155 Zeichen, alle verschieden.',
  },
  version: 3,
  reads: READS,
  writes: 'metadata',
  craft: (material, { inHand }) => {
    const { facts, sitemap, messaging, requirements } = material;
    const language = languageOf(requirements.languages[0]);
    const country = facts.country?.value;
    const placed = placedOf(facts, language);
    const titles = distinct(
      sitemap.pages.map((page) => {
        const isRefused = (title: string) => inHand.refuses(`/pages/${page.id}/title`, title);
        return pageTitle(page, { placed, language, limit: TITLE_LENGTH, isRefused });
      }),
      TITLE_LENGTH,
    );
    const descriptions = distinct(
      sitemap.pages.map((page) => {
        const at = `/pages/${page.id}/description`;
        const setting = { material, placed, language };
        const best = descriptionOf(page, setting);
        return inHand.refuses(at, best) ? inHand.first(at, [best, ...otherDescriptionsOf(page, setting)]) : best;
      }),
      DESCRIPTION_LENGTH,
    );

    return {
      ...optional('origin', facts.web && new URL(facts.web.value).origin),
      locale: pageLocale(requirements.ownLanguage ?? tagOf(language), country),
      pages: Object.fromEntries(
        sitemap.pages.map((page, index) => [
          page.id,
          {
            title: titles[index] ?? page.title.text,
            description: descriptions[index] ?? page.title.text,
            path: page.path,
            shareTitle: page.kind === 'home' ? messaging.promise : page.title,
          },
        ]),
      ),
    };
  },
  task: {
    ask:
      'Each description stands in search results under the page’s title: one or two whole sentences that say what ' +
      'is on that page and nowhere else.',
    places: ({ sitemap }) =>
      sitemap.pages
        .filter(({ kind }) => DESCRIBED.has(kind))
        .slice(0, MOST_DESCRIBED)
        .map(({ id, title }) => ({
          type: 'words',
          at: `/pages/${id}/description`,
          what: `description of the page “${title.text}”`,
          most: DESCRIPTION_LENGTH,
          form: 'description',
        })),
  },
});

function pageLocale(tag: string, country: string | undefined): string {
  return country ? new Intl.Locale(tag, { region: country }).baseName : tag;
}

interface Setting {
  material: Material;
  placed: Placed;
  language: Language;
}

function descriptionOf(page: Page, setting: Setting): string {
  return inLength(ownWords(page, setting));
}

/** For one that was found at fault. */
function otherDescriptionsOf(page: Page, setting: Setting): string[] {
  const own = ownWords(page, setting);
  const { promise } = setting.material.messaging;
  const others = [[plain(page, setting), promise], ...(overlaps(own, promise) ? [] : [[own, promise]]), [plain(page, setting)]];
  return others.map((texts) => inLength(inOneLine(texts, ' ')));
}

function ownWords(page: Page, setting: Setting): Text {
  return particular(page, setting) ?? plain(page, setting);
}

function inLength({ text }: Text): string {
  return shorten(text, DESCRIPTION_LENGTH);
}

/** What only this page can say; nothing where the facts have nothing to say about it. */
function particular(page: Page, { material, placed, language }: Setting): Text | undefined {
  const { facts, services, messaging, homeCopy, aboutCopy } = material;

  switch (page.kind) {
    case 'home':
      return homeDescription(messaging.promise, homeCopy.lead);
    case 'services':
      return listed(
        services.offers.map((offer, index) => quoteFact(offer.name, `services.offers.${index}.name`)),
        placed,
        language,
      );
    case 'service':
      return offerDescription(page, material);
    case 'work':
      return listed(
        facts.cases.map(({ value }, index) => quoteFact(value.title, `facts.cases.${index}.title`)),
        placed,
        language,
      );
    case 'about':
      return unsaid(aboutCopy.lead ?? aboutCopy.paragraphs[0], homeDescription(messaging.promise, homeCopy.lead));
    case 'faq':
      return facts.faq.length === 0
        ? undefined
        : inOneLine(
            facts.faq.map(({ value }, index) => quoteFact(value.question, `facts.faq.${index}.question`)),
            ' ',
          );
    case 'contact':
      return reach({ material, placed, language });
    case 'not-found':
      return label(language, 'notFoundText');
    default:
      return fromTheBoard(page, { material, placed, language });
  }
}

/** Address, telephone and mail: what is looked for. */
function reach({ material: { facts }, placed: { name }, language }: Setting): Text | undefined {
  const address = addressLines(facts.address, facts.country?.value);
  const ways = [
    ...(address.length > 0 ? [inOneLine(address, rowSeparator(language))] : []),
    ...facts.phones.slice(0, 1).map(({ value }) => quoteFact(isolated(value.display, language), 'facts.phones.0')),
    ...facts.mails.slice(0, 1).map(({ value }) => quoteFact(isolated(value, language), 'facts.mails.0')),
  ];
  return ways.length > 1 ? listed(ways, { name }, language) : undefined;
}

/** What is pinned up: the titles of all news or posts, the opening of one piece of news. */
function fromTheBoard(page: Page, { material, placed, language }: Setting): Text | undefined {
  const { news, vacancies } = material.facts;
  const titles = (list: 'news' | 'vacancies', facts: readonly { value: { title: string } }[]) =>
    facts.map(({ value }, index) => quoteFact(value.title, `facts.${list}.${index}.title`));

  if (page.kind === 'news') return listed(titles('news', news), placed, language);
  if (page.kind === 'jobs') return listed(titles('vacancies', vacancies), placed, language);
  return page.kind === 'article' ? articleDescription(page, material, language) : undefined;
}

function plain(page: Page, { placed: { name, city }, language }: Setting): Text {
  return city
    ? say(language, 'meta.pageIn', { title: page.title, name, city })
    : say(language, 'meta.page', { title: page.title, name });
}

function homeDescription(promise: Text, lead: Text | undefined): Text {
  if (!lead) return promise;
  const both = inOneLine([promise, lead], ' ');
  const isSentence = /[.!?…؟]$/u.test(promise.text);
  return isSentence && both.text.length <= DESCRIPTION_LENGTH ? both : lead;
}

/** Nothing where the home page's description says the same. */
function unsaid(text: Text | undefined, said: Text): Text | undefined {
  return text && overlaps(text, said) ? undefined : text;
}

/** As many names as there is room for, none of them cut. */
function listed(names: readonly Text[], { name }: Pick<Placed, 'name'>, language: Language): Text | undefined {
  if (names.length === 0) return undefined;

  // "Pâté, salad, Cod": where a name has a comma of its own, stronger stops part them.
  const separator = names.some(({ text }) => /[,،]/u.test(text))
    ? (STRONG_SEPARATOR[tagOf(language)] ?? '; ')
    : rowSeparator(language);
  const list = (count: number): Text => say(language, 'meta.list', { name, items: inOneLine(names.slice(0, count), separator) });
  let text = list(1);
  for (let count = 2; count <= names.length; count++) {
    const longer = list(count);
    if (longer.text.length > DESCRIPTION_LENGTH) break;
    text = longer;
  }
  return text;
}

function articleDescription(page: Page, { facts }: Material, language: Language): Text | undefined {
  const article = articlesOf(facts.news, tagOf(language)).find(({ id }) => id === page.article);
  const [opening] = article?.paragraphs ?? [];
  return article && opening !== undefined ? quoteFact(opening, `facts.news.${article.index}.text.0`) : undefined;
}

function offerDescription(page: Page, { services }: Material): Text | undefined {
  const index = placesById(services.offers).get(page.offer ?? '') ?? -1;
  const offer = services.offers[index];
  if (!offer?.description) return undefined;

  return inOneLine([page.title, quoteFact(offer.description, `services.offers.${index}.description`)], ': ');
}

const placesById = onceEach((offers: Material['services']['offers']) => new Map(offers.map(({ id }, index) => [id, index])));
