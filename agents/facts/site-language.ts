// The language a site is made in, told by everything the client wrote.
import { LANGUAGES } from '../languages/registry.ts';
import { readLanguage } from '../reading/language.ts';
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

/** Where the site cannot be made in the client's language yet. */
const OTHERWISE = 'en';

/**
 * Tag of a file in agents/languages.
 * @param country ISO 3166-1 alpha-2; it settles a brief of a few words
 */
export function siteLanguage(written: Written, country: string | undefined): string {
  const tag = clientLanguage(written, country);
  return LANGUAGES.has(tag) ? tag : OTHERWISE;
}

/** Tag of the language the client writes in or asks for, whether a site can be made in it or not. */
export function clientLanguage(written: Written, country: string | undefined): string {
  return readLanguage({ named: written.languages, text: proseOf(written), country });
}

/** Sentences tell a language; names and the trade only where there are none. */
function proseOf({ name, trade, description, services, statements, story, promises, faq }: Written): string {
  const offered = services.flatMap((service) => [service.name, service.description ?? '']);
  const asked = faq.flatMap(({ question, answer }) => [question, answer]);

  return [trade ?? '', description ?? '', ...statements, ...story, ...promises, ...asked, ...offered, name]
    .filter((text) => text !== '')
    .join('. ');
}
