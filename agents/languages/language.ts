// The words and habits of one language. Frames state nothing about a client: what they say comes in through {places}.
import type { Label } from '../site/content.ts';
import type { Requirements } from '../site/discovery.ts';
import type { TradeNames } from '../trades/trade.ts';
import type { LegalKey } from './legal/wording.ts';
import type { WornWords } from './worn/worn-words.ts';

/** Every frame a content maker may use. Numbered ones are other wordings of the same thing, drawn by seed. */
export const FRAMES = [
  'title.home',
  'title.imprint',
  'title.privacy',
  'title.accessibility',
  'place.nounIn',
  'place.nounListed',
  'place.nameIn',
  'place.nameListed',
  'place.nameNoun',
  'place.all',
  'picture.symbolic',
  'proof.figure',
  'home.offers.more.1',
  'home.offers.more.2',
  'home.offers.more.3',
  'home.offers.rest',
  'home.story.more.1',
  'home.story.more.2',
  'home.story.more.3',
  'services.columnName',
  'services.columnDescription',
  'services.columnDuration',
  'services.columnPrice',
  'about.licences',
  'contact.lead.both.1',
  'contact.lead.both.2',
  'contact.lead.phone.1',
  'contact.lead.phone.2',
  'contact.lead.mail.1',
  'contact.lead.mail.2',
  'closing.call.1',
  'closing.call.2',
  'closing.call.3',
  'closing.visit.1',
  'closing.visit.2',
  'closing.visit.3',
  'closing.book.1',
  'closing.book.2',
  'closing.book.3',
  'closing.order.1',
  'closing.order.2',
  'closing.order.3',
  'closing.enquire.1',
  'closing.enquire.2',
  'closing.enquire.3',
  'closing.buy.1',
  'closing.buy.2',
  'closing.buy.3',
  'closing.write.1',
  'closing.write.2',
  'closing.write.3',
  'hours.range',
  'hours.daily',
  'hours.span',
  'hours.allDay',
  'title.news',
  'title.jobs',
  'board.notices',
  'board.span',
  'board.until',
  'board.news',
  'board.allNews',
  'board.readOn',
  'board.jobs',
  'board.allJobs',
  'board.apply',
  'board.jobHours',
  'board.jobPlace',
  'board.jobPay',
  'board.jobStart',
  'board.partners',
  'board.downloads',
  'board.pairs',
  'board.booking',
  'board.bookOnline',
  'board.newsletter',
  'board.subscribe',
  'services.compare',
  'services.caseClient',
  'services.caseResult',
  'meta.page',
  'meta.pageIn',
  'meta.list',
] as const;
export type FrameKey = (typeof FRAMES)[number];

/** Words by which a sentence is weighed, lower case. A word stands for every word it begins, where it ends in `*`. */
export interface Marks {
  /** Openings that lean on a sentence before: such a sentence cannot stand alone. */
  references: readonly string[];
  /** Words for somebody named before, as they are written within a sentence. Those that also stand for nobody are left out. */
  pronouns: readonly string[];
  /** What somebody is told to do or to leave: rules of the house, which visitors read once they come. */
  duties: readonly string[];
  negations: readonly string[];
  numerals: readonly string[];
}

export interface Language {
  /** In its own words. */
  name: string;
  textDirection: 'ltr' | 'rtl';
  /** Locale for numbers and lists where the country is not known. */
  locale: string;
  /** ISO weekdays in order, Monday first. */
  weekdays: readonly [string, string, string, string, string, string, string];
  labels: Record<Label, string>;
  /** Each said otherwise, for where its own words were found at fault. */
  otherLabels: Record<Label, string>;
  actions: Record<Requirements['action']['kind'], string>;
  names: TradeNames;
  /** Sentence frames by key, each place written {so}. */
  frames: Record<FrameKey, string>;
  /** What the law asks for, each place written {so}. */
  legal: Record<LegalKey, string>;
  marks: Marks;
  worn: WornWords;
}

export function defineLanguage(language: Language): Language {
  return language;
}
