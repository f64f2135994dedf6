// Writes imprint, privacy notice and accessibility statement by country, and what a lawyer should look at.
import { defineMaker, type Reads } from '../agent.ts';
import type { Language } from '../languages/language.ts';
import { inOneLine, languageOf, rowSeparator } from '../languages/say.ts';
import type { Text } from '../site/text.ts';
import { addressLine, entity, registerRows } from '../wording/legal-facts.ts';
import { accessibility, imprint, privacy } from '../wording/legal-pages.ts';
import { review } from '../wording/legal-review.ts';

const READS = [
  'facts.name',
  'facts.trade',
  'facts.noun',
  'facts.address',
  'facts.country',
  'facts.phones',
  'facts.mails',
  'facts.legal',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;

/** Where a registered business names its register on every page or on its letters, sites counted among them. */
const FOOTER_COUNTRIES = new Set(['GB', 'IE']);

export default defineMaker({
  purpose: 'Writes imprint, privacy notice and accessibility statement by country; a lawyer should read them.',
  german: {
    name: 'Rechtliches',
    purpose: 'Schreibt Impressum, Datenschutz und Barrierefreiheit je Land; juristisch prüfen lassen.',
  },
  version: 2,
  untasked: 'The law asks for this wording; a lawyer may change it, a model may not.',
  reads: READS,
  writes: 'legal',
  craft: ({ facts, requirements }) => {
    const language = languageOf(requirements.languages[0]);

    return {
      pages: [imprint(facts, language), privacy(facts, language), accessibility(facts, language)],
      footer: footer(facts, language),
      review: review(facts),
    };
  },
});

/** Companies Act 2006, section 82, and Companies Act 2014 (Ireland), section 151. */
function footer(facts: Material['facts'], language: Language): Text[] {
  const isDue = FOOTER_COUNTRIES.has(facts.country?.value ?? '') && facts.legal.registration !== undefined;
  return isDue
    ? [inOneLine([entity(facts), ...addressLine(facts, language)], rowSeparator(language)), ...registerRows(facts, language)]
    : [];
}
