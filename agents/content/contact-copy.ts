// Writes how to reach the client: address, hours, telephone, mail, the way there.
import { defineMaker, type Reads } from '../agent.ts';
import type { InHand } from '../in-hand.ts';
import type { FrameKey, Language } from '../languages/language.ts';
import { isolated, label, languageOf, partName, quoteFact, say } from '../languages/say.ts';
import { pick } from '../random.ts';
import type { ContactCopy } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { addressLines } from '../wording/address-lines.ts';
import { hoursLines } from '../wording/opening-hours.ts';
import { optional } from '../wording/optional.ts';
import { isReachable } from '../wording/reachable.ts';
import { visitHeadings } from '../wording/visit-heading.ts';

const READS = [
  'facts.name',
  'facts.trade',
  'facts.address',
  'facts.country',
  'facts.geo',
  'facts.phones',
  'facts.mails',
  'facts.hours',
  'facts.directions',
  'facts.booking',
  'requirements.languages',
] as const;
type Material = Reads<(typeof READS)[number]>;

/** OpenStreetMap answers a query without an account: https://wiki.openstreetmap.org/wiki/Browsing#Search */
const MAP = 'https://www.openstreetmap.org/';

export default defineMaker({
  purpose: 'Writes address, opening hours, telephone, mail and directions, each as its country writes them.',
  german: {
    name: 'Text der Kontaktseite',
    purpose: 'Schreibt Anschrift, Öffnungszeiten, Telefon, E-Mail und Anfahrt, wie es im Land üblich ist.',
  },
  version: 3,
  reads: READS,
  writes: 'contactCopy',
  craft: (material, { inHand }) => {
    const { facts } = material;
    const language = languageOf(material.requirements.languages[0]);
    const headings = visitHeadings(facts, language);
    const hours = hoursLines(facts.hours, language, facts.country?.value);

    return {
      heading: isReachable(facts) ? partName(language, facts.trade.value, 'contact') : headings.heading,
      ...optional('lead', lead(material, inHand, language)),
      visitHeading: headings.heading,
      ...optional('hoursHeading', headings.hours),
      address: addressLines(facts.address, facts.country?.value),
      hours,
      phones: phones(material, language),
      mails: facts.mails.map(({ value }, index) => ({
        text: { text: isolated(value, language), from: [`facts.mails.${index}`] },
        href: `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`,
      })),
      directions: facts.directions.map(({ value }, index) => quoteFact(value, `facts.directions.${index}`)),
      ...optional('map', map(material, language)),
    };
  },
  task: {
    ask: 'Which of these sentences invites people best to get in touch?',
    places: (material) => {
      const language = languageOf(material.requirements.languages[0]);
      // With the places left open: numbers and addresses are nobody's business.
      const options = leads(material, language).map(({ key, text }) => ({
        value: key,
        says: language.frames[key],
        sets: { '/lead': text },
      }));
      return [{ type: 'choice', at: '/lead', what: 'sentence above the ways to get in touch', options }];
    },
  },
});

function lead(material: Material, inHand: InHand, language: Language): Text | undefined {
  const wordings = leads(material, language).map(({ text }) => text);
  if (wordings.length === 0) return undefined;
  return pick(`${material.facts.name.value}:contact.lead`, inHand.left('/lead', wordings));
}

/** Every wording for the ways there are. */
function leads({ facts }: Material, language: Language): { key: FrameKey; text: Text }[] {
  const phone = facts.phones[0] && quoteFact(facts.phones[0].value.display, 'facts.phones.0');
  const mail = facts.mails[0] && quoteFact(facts.mails[0].value, 'facts.mails.0');
  const values = { ...(phone && { phone }), ...(mail && { mail }) };
  const said = (...keys: FrameKey[]) => keys.map((key) => ({ key, text: say(language, key, values) }));

  if (phone && mail) return said('contact.lead.both.1', 'contact.lead.both.2');
  if (phone) return said('contact.lead.phone.1', 'contact.lead.phone.2');
  return mail ? said('contact.lead.mail.1', 'contact.lead.mail.2') : [];
}

function phones({ facts }: Material, language: Language): ContactCopy['phones'] {
  return facts.phones.map(({ value }, index) => ({
    text: { text: isolated(value.display, language), from: [`facts.phones.${index}`] },
    href: `tel:${value.e164 ?? value.display.replaceAll(/[^\d+]/g, '')}`,
  }));
}

/** Only where street and town are known: a pin in the middle of a town leads astray. */
function map({ facts }: Material, language: Language): ContactCopy['map'] {
  const { street, postcode, city } = facts.address?.value ?? {};
  if (street === undefined || city === undefined) return undefined;

  const text = label(language, 'openMap');
  if (facts.geo) {
    const { lat, lon } = facts.geo.value;
    return { text, href: `${MAP}?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}` };
  }

  const query = [street, [postcode, city].filter((part) => part !== undefined).join(' '), facts.country?.value]
    .filter((part) => part !== undefined)
    .join(', ');
  return { text, href: `${MAP}search?query=${encodeURIComponent(query)}` };
}
