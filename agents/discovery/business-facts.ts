// Turns the brief into facts, each with where it was read and whether the client said it in so many words.
import { defineMaker } from '../agent.ts';
import { contactsOf } from '../facts/contacts.ts';
import { countryByTown } from '../facts/country-by-town.ts';
import { identityOf } from '../facts/identity.ts';
import { legalFactsOf } from '../facts/legal-facts.ts';
import { ownWordsOf } from '../facts/own-words.ts';
import { linkedFactsOf } from '../facts/linked-facts.ts';
import { LANGUAGE_READS, siteLanguage } from '../facts/site-language.ts';

export default defineMaker({
  purpose: 'Turns the brief into facts: who, where, when, what is said of it, each with its source.',
  german: {
    name: 'Fakten',
    purpose: 'Macht aus dem Briefing Fakten: wer, wo, wann, was gesagt wird, je mit Quelle.',
  },
  version: 4,
  untasked: 'Facts are read letter by letter. What a model read might be invented, and everything else stands on it.',
  reads: [
    ...LANGUAGE_READS,
    'brief.nameFrom',
    'brief.address',
    'brief.geo',
    'brief.phones',
    'brief.mails',
    'brief.web',
    'brief.regions',
    'brief.hours',
    'brief.directions',
    'brief.legal',
    'brief.people',
    'brief.licences',
    'brief.steps',
    'brief.figures',
    'brief.quotes',
    'brief.cases',
    'brief.timetable',
    'brief.news',
    'brief.notices',
    'brief.vacancies',
    'brief.partners',
    'brief.downloads',
    'brief.pairs',
    'brief.booking',
    'brief.newsletter',
  ],
  writes: 'facts',
  craft: async ({ brief }, { turn }) => {
    const told = contactsOf(brief);
    await turn();
    const contacts = told.country ? told : contactsOf(brief, await countryByTown(brief));
    const language = siteLanguage(brief, contacts.country?.value);

    return {
      ...identityOf(brief, language),
      ...contacts,
      legal: legalFactsOf(brief),
      ...ownWordsOf(brief),
      ...linkedFactsOf(brief),
    };
  },
});
