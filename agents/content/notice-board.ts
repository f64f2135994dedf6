// Words what is pinned up beside the argument of the site: notices, news, vacancies, partners, files, booking, newsletter.
import { defineMaker, type Reads } from '../agent.ts';
import type { FrameKey, Language } from '../languages/language.ts';
import { languageOf, localeOf, quoteFact, say, tagOf } from '../languages/say.ts';
import { dateText, readDate, spanText } from '../reading/date.ts';
import type { NoticeBoard } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { articlesOf } from '../wording/articles.ts';
import { optional } from '../wording/optional.ts';

const READS = [
  'facts.country',
  'facts.news',
  'facts.notices',
  'facts.vacancies',
  'facts.partners',
  'facts.downloads',
  'facts.pairs',
  'facts.booking',
  'facts.newsletter',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;

export default defineMaker({
  purpose: 'Words notices, news, vacancies, partners, downloads, booking and newsletter, each only where the client gave it.',
  german: {
    name: 'Aushänge',
    purpose: 'Schreibt Hinweise, Neues, Stellen, Partner, Downloads, Buchung und Rundbrief, je nur, wo der Kunde es gab.',
  },
  version: 1,
  untasked: 'Notices, news, posts and partners stand as the client gave them.',
  reads: READS,
  writes: 'noticeBoard',
  craft: (material) => {
    const language = languageOf(material.requirements.languages[0]);

    return {
      ...optional('notices', notices(material, language)),
      ...optional('news', news(material, language)),
      ...optional('vacancies', vacancies(material, language)),
      ...optional('partners', partners(material, language)),
      ...optional('downloads', downloads(material, language)),
      ...optional('pairs', pairs(material, language)),
      ...optional('booking', booking(material, language)),
      ...optional('newsletter', newsletter(material, language)),
    };
  },
});

function notices({ facts }: Material, language: Language): NoticeBoard['notices'] {
  const items = facts.notices.map(({ value: { text, from, until } }, index) => {
    const at = `facts.notices.${index}`;
    return {
      text: quoteFact(text, `${at}.text`),
      ...optional('when', span({ from, until, at }, { facts, language })),
      ...optional('until', until === undefined ? undefined : readDate(until)),
    };
  });
  return items.length > 0 ? { heading: say(language, 'board.notices'), items } : undefined;
}

interface Span {
  from: string | undefined;
  until: string | undefined;
  at: string;
}

function span({ from, until, at }: Span, setting: Setting): Text | undefined {
  const { facts, language } = setting;
  if (from !== undefined && until !== undefined && isPlainDay(from) && isPlainDay(until)) {
    const text = spanText(from, until, localeOf(language, facts.country?.value));
    return { text, from: [`${at}.from`, `${at}.until`] };
  }

  const first = from === undefined ? undefined : dayWords(from, `${at}.from`, setting);
  const last = until === undefined ? undefined : dayWords(until, `${at}.until`, setting);
  if (first && last) return say(language, 'board.span', { from: first, until: last });
  return last ? say(language, 'board.until', { until: last }) : first;
}

function news({ facts }: Material, language: Language): NoticeBoard['news'] {
  const items = articlesOf(facts.news, tagOf(language)).map(({ id, index, title, date, iso, paragraphs, hasPage }) => {
    const at = `facts.news.${index}`;
    const text = date === undefined ? undefined : dayWords(date, `${at}.date`, { facts, language });
    return {
      id,
      title: quoteFact(title, `${at}.title`),
      ...optional('day', text && { text, ...optional('iso', iso) }),
      paragraphs: paragraphs.map((words, position) => quoteFact(words, `${at}.text.${position}`)),
      hasPage,
    };
  });

  if (items.length === 0) return undefined;
  return {
    heading: say(language, 'board.news'),
    more: say(language, 'board.allNews'),
    readOn: say(language, 'board.readOn'),
    items,
  };
}

const VACANCY_ROWS = { hours: 'board.jobHours', place: 'board.jobPlace', pay: 'board.jobPay', start: 'board.jobStart' } as const;

function vacancies({ facts }: Material, language: Language): NoticeBoard['vacancies'] {
  const items = facts.vacancies.map(({ value }, index) => {
    const at = `facts.vacancies.${index}`;
    const row = (part: keyof typeof VACANCY_ROWS, frame: FrameKey) => {
      const words = value[part];
      return words === undefined
        ? []
        : [{ label: say(language, frame), value: dayWords(words, `${at}.${part}`, { facts, language }) }];
    };
    return {
      title: quoteFact(value.title, `${at}.title`),
      ...optional('description', value.description === undefined ? undefined : quoteFact(value.description, `${at}.description`)),
      rows: [
        ...row('hours', VACANCY_ROWS.hours),
        ...row('place', VACANCY_ROWS.place),
        ...row('pay', VACANCY_ROWS.pay),
        ...row('start', VACANCY_ROWS.start),
      ],
    };
  });

  if (items.length === 0) return undefined;
  return {
    heading: say(language, 'board.jobs'),
    more: say(language, 'board.allJobs'),
    apply: say(language, 'board.apply'),
    items,
  };
}

function partners({ facts }: Material, language: Language): NoticeBoard['partners'] {
  const items = facts.partners.map(({ value: { name, what, href } }, index) => ({
    name: quoteFact(name, `facts.partners.${index}.name`),
    ...optional('what', what === undefined ? undefined : quoteFact(what, `facts.partners.${index}.what`)),
    ...optional('href', href),
  }));
  return items.length > 0 ? { heading: say(language, 'board.partners'), items } : undefined;
}

function downloads({ facts }: Material, language: Language): NoticeBoard['downloads'] {
  const items = facts.downloads.map(({ value: { title, href, note } }, index) => ({
    title: quoteFact(title, `facts.downloads.${index}.title`),
    ...optional('note', note === undefined ? undefined : quoteFact(note, `facts.downloads.${index}.note`)),
    href,
  }));
  return items.length > 0 ? { heading: say(language, 'board.downloads'), items } : undefined;
}

function pairs({ facts }: Material, language: Language): NoticeBoard['pairs'] {
  const items = facts.pairs.map(({ value: { before, after, caption } }, index) => ({
    before,
    after,
    ...optional('caption', caption === undefined ? undefined : quoteFact(caption, `facts.pairs.${index}.caption`)),
  }));
  return items.length > 0 ? { heading: say(language, 'board.pairs'), items } : undefined;
}

function booking({ facts }: Material, language: Language): NoticeBoard['booking'] {
  if (!facts.booking) return undefined;
  const { address, notes } = facts.booking;
  return {
    heading: say(language, 'board.booking'),
    ...optional('online', address && { text: say(language, 'board.bookOnline'), href: address.value }),
    notes: notes.map(({ value }, index) => quoteFact(value, `facts.booking.notes.${index}`)),
  };
}

function newsletter({ facts }: Material, language: Language): NoticeBoard['newsletter'] {
  if (!facts.newsletter) return undefined;
  const { address, about } = facts.newsletter;
  const isMail = !/^https?:/u.test(address.value);
  const subject = encodeURIComponent(say(language, 'board.newsletter').text);
  return {
    heading: say(language, 'board.newsletter'),
    ...optional('about', about && quoteFact(about.value, 'facts.newsletter.about')),
    address: quoteFact(address.value, 'facts.newsletter.address'),
    href: isMail ? `mailto:${address.value}?subject=${subject}` : address.value,
    subscribe: say(language, 'board.subscribe'),
  };
}

interface Setting {
  facts: Pick<Material['facts'], 'country'>;
  language: Language;
}

/** A day in the language's own form where it could be told, else as the client wrote it. */
function dayWords(words: string, source: string, { facts, language }: Setting): Text {
  return quoteFact(isPlainDay(words) ? dateText(words, localeOf(language, facts.country?.value)) : words, source);
}

/** Written for machines, so that people are shown it in their own way. */
function isPlainDay(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(words) && readDate(words) !== undefined;
}
