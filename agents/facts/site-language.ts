// The language a site is made in, told by everything the client wrote.
import { readLanguage, type LanguageTag } from '../reading/language.ts';
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
] as const;

export type Written = Pick<
  Brief,
  'languages' | 'name' | 'trade' | 'description' | 'services' | 'statements' | 'story' | 'promises' | 'faq'
>;

/**
 * Tag of a file in agents/languages.
 * @param country ISO 3166-1 alpha-2; it settles a brief of a few words
 */
export function siteLanguage(written: Written, country: string | undefined): LanguageTag {
  return readLanguage({ named: written.languages, text: proseOf(written), country });
}

/** Tag of the language of the client's own words where there is no file for it. */
export function ownLanguage(written: Written): string | undefined {
  return writtenLanguage({ named: written.languages, text: proseOf(written) });
}

/** Sentences tell a language; names and the trade only where there are none. */
function proseOf({ name, trade, description, services, statements, story, promises, faq }: Written): string {
  const offered = services.flatMap((service) => [service.name, service.description ?? '']);
  const asked = faq.flatMap(({ question, answer }) => [question, answer]);

  return [trade ?? '', description ?? '', ...statements, ...story, ...promises, ...asked, ...offered, name]
    .filter((text) => text !== '')
    .join('. ');
}
