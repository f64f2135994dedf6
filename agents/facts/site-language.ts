// The language a site is made in, told by everything the client wrote.
import { readLanguage, type LanguageTag } from '../reading/language.ts';
import { languageOfTrade } from '../reading/trade.ts';
import { languageOfTradeWord } from '../reading/trade-words.ts';
import { languageOfDays } from '../reading/weekday-language.ts';
import { writtenLanguage } from '../reading/written-language.ts';
import type { Brief } from '../site/brief.ts';

/** What of a brief tells its language. */
export const LANGUAGE_READS = [
  'brief.languages',
  'brief.name',
  'brief.trade',
  'brief.description',
  'brief.services',
  'brief.statements',
  'brief.story',
  'brief.promises',
  'brief.faq',
  'brief.hours',
  'brief.unread',
] as const;

export type Written = Pick<
  Brief,
  'languages' | 'name' | 'trade' | 'description' | 'services' | 'statements' | 'story' | 'promises' | 'faq' | 'hours' | 'unread'
>;

/**
 * Tag of a file in agents/languages.
 * @param country ISO 3166-1 alpha-2; it settles a brief of a few words
 */
export function siteLanguage(written: Written, country: string | undefined): LanguageTag {
  const called = [written.trade ?? '', written.name].join('. ');
  const hint = languageOfTrade(called) ?? languageOfTradeWord(called) ?? languageOfDays(written.hours);
  return readLanguage({ named: written.languages, text: proseOf(written), country, hint });
}

/** Tag of the language of the client's own words where there is no file for it. */
export function ownLanguage(written: Written): string | undefined {
  return writtenLanguage({ named: written.languages, text: proseOf(written) });
}

/** Below this, what no rule has read is asked as well. */
const FEW_CHARACTERS = 80;

/** Sentences tell a language; names and the trade only where there are none. */
function proseOf({ unread, ...written }: Written): string {
  const prose = readProseOf(written);
  return prose.length < FEW_CHARACTERS ? [prose, ...unread].join('. ') : prose;
}

function readProseOf({ name, trade, description, services, statements, story, promises, faq }: Omit<Written, 'unread'>): string {
  const offered = services.flatMap((service) => [service.name, service.description ?? '']);
  const asked = faq.flatMap(({ question, answer }) => [question, answer]);

  return [trade ?? '', description ?? '', ...statements, ...story, ...promises, ...asked, ...offered, name]
    .filter((text) => text !== '')
    .join('. ');
}
