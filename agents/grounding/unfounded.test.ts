// The check must find what was planted and let pass what is true, in each script.
import { describe, expect, test } from 'vitest';
import { ARABIC_RESTAURANT, ENGLISH_BAKERY, GERMAN_BAKERY } from '../content/testing/samples.ts';
import { languageOf } from '../languages/say.ts';
import { unfounded } from './unfounded.ts';

const CLIENTS = { en: ENGLISH_BAKERY, de: GERMAN_BAKERY, ar: ARABIC_RESTAURANT } as const;
type Tag = keyof typeof CLIENTS;

function lost(tag: Tag, text: string, from: string[]): string[] {
  return unfounded({ text, from }, CLIENTS[tag], languageOf(tag));
}

const TRUE: [Tag, string, string[]][] = [
  ['en', 'Halfpenny Bread', ['facts.name']],
  ['en', 'HALFPENNY BREAD', ['facts.name']],
  ['en', 'Halfpenny’s bread', ['facts.name']],
  ['en', 'Sourdough bakery in Whitby', ['frame:place.nounIn', 'facts.noun', 'facts.address.city']],
  ['en', 'Four ingredients, and you can name them all.', ['facts.promises.0']],
  ['en', '900 bricks in the oven', ['facts.figures.0.value', 'facts.figures.0.label']],
  ['en', 'Tuesday to Friday', ['frame:hours.range', 'facts.hours.0']],
  ['en', '7:30–14:00', ['frame:hours.span', 'facts.hours.0']],
  ['en', 'Saturday', ['facts.hours.1']],
  ['en', 'Rye loaf, £4.20', ['services.offers.0.name', 'services.offers.0.price']],
  ['en', 'Call 01947 496 0123.', ['frame:contact.lead.phone.1', 'facts.phones.0']],
  ['en', 'Rye loaf, Bread course and Gift card', ['services.offers.0', 'services.offers.1', 'services.offers.2']],
  ['en', 'On the shelf', ['trade:bakery.services']],
  ['en', 'Bakery', ['trade:bakery.noun']],
  ['en', 'Order bread', ['requirements.action.words']],
  ['en', 'Registration: 01234567, England and Wales', ['legal:row.registration', 'facts.legal.registration']],
  ['en', 'Anything at all since 1066', ['designer']],
  ['de', 'Bäckerei Hofer', ['facts.name.value']],
  ['de', 'Unser Sauerteig ist 63 Jahre alt.', ['facts.promises.0']],
  ['de', 'Montag bis Freitag', ['frame:hours.range', 'facts.hours.0']],
  ['de', '5:30–12:00 Uhr und 14:30–18:00 Uhr', ['frame:hours.span', 'facts.hours.0']],
  ['de', 'Rufen Sie an unter +43 732 12 34 56.', ['frame:contact.lead.phone.1', 'facts.phones.0']],
  ['de', 'Landstraße 12, 4020 Linz', ['facts.address']],
  ['de', 'Angaben gemäß § 5 ECG und § 25 MedienG', ['legal:basis.at']],
  ['de', 'Österreichische Datenschutzbehörde, dsb.gv.at', ['legal:authority.AT']],
  ['de', 'geschlossen', ['frame:label.closed']],
  ['de', 'Alle Seiten', ['frame:otherLabel.menu']],
  ['ar', 'مطعم البيت العتيق', ['facts.name']],
  ['ar', 'المنسف يوم الخميس فقط', ['facts.promises.2']],
  ['ar', 'منسف ومقلوبة', ['services.offers.0.name', 'services.offers.1.name']],
  ['ar', 'ليلى حداد', ['facts.people.0']],
  ['ar', 'ورثت ليلى البيت سنة ١٩٩٨', ['facts.story.0']],
  ['ar', 'من الأحد إلى الخميس', ['frame:hours.range', 'facts.hours.0']],
  ['ar', 'هذا موقع مطعم البيت العتيق.', ['legal:aboutSite.text', 'facts.name']],
];

const INVENTED: [Tag, string, string[], string][] = [
  ['en', 'Halfpenny Bread since 1974', ['facts.name'], '1974'],
  ['en', 'Award-winning Halfpenny Bread', ['facts.name'], 'award'],
  ['en', 'Organic sourdough bakery in Whitby', ['frame:place.nounIn', 'facts.noun', 'facts.address.city'], 'organic'],
  ['en', 'Sourdough bakery in Scarborough', ['frame:place.nounIn', 'facts.noun', 'facts.address.city'], 'scarborough'],
  ['en', 'Five ingredients, and you can name them all.', ['facts.promises.0'], 'five'],
  ['en', '901 bricks in the oven', ['facts.figures.0'], '901'],
  ['en', '9,000 bricks in the oven', ['facts.figures.0'], '9,000'],
  ['en', 'Monday to Friday', ['frame:hours.range', 'facts.hours.0'], 'monday'],
  ['en', '7:30–16:00', ['frame:hours.span', 'facts.hours.0'], '16:00'],
  ['en', 'Rye loaf, £4.50', ['services.offers.0.name', 'services.offers.0.price'], '4.50'],
  ['en', 'Rye loaf, £20', ['services.offers.0.name', 'services.offers.0.price'], '20'],
  ['en', 'Call 01947 496 0124.', ['frame:contact.lead.phone.1', 'facts.phones.0'], '0124'],
  ['en', 'Bread course for experts', ['services.offers.1', 'frame:label.from'], 'experts'],
  ['en', 'Ruth Miller, Baker', ['facts.people.0'], 'miller'],
  ['en', 'Family-run bakery', ['facts.noun'], 'family'],
  ['en', 'Free delivery', ['facts.faq.0.question'], 'free'],
  ['en', 'Halfpenny Bread', ['facts.names'], 'facts.names'],
  ['en', 'A phone', ['facts.phones.7'], 'facts.phones.7'],
  ['en', 'On the shelf', ['trade:florist.services'], 'trade:florist.services'],
  ['en', 'Here is where to find us.', ['frame:closing.nowhere'], 'frame:closing.nowhere'],
  ['en', 'constructor', ['frame:label.constructor'], 'frame:label.constructor'],
  ['en', 'source', ['facts.name.source.kind.length'], 'facts.name.source.kind.length'],
  ['en', 'brief', ['facts.promises.0'], 'brief'],
  ['de', 'Bäckerei Hofer seit 1962', ['facts.name'], '1962'],
  ['de', 'Traditionelle Bäckerei Hofer', ['facts.name'], 'traditionelle'],
  ['de', 'Unser Sauerteig ist 64 Jahre alt.', ['facts.promises.0'], '64'],
  ['de', 'Unser bester Sauerteig ist 63 Jahre alt.', ['facts.promises.0'], 'bester'],
  ['de', 'Bäckerei in Wels', ['frame:place.nounIn', 'facts.noun', 'facts.address.city'], 'wels'],
  ['de', 'Montag bis Samstag', ['frame:hours.range', 'facts.hours.0'], 'samstag'],
  ['de', 'Bio-Bauernbrot', ['services.offers.0.name'], 'bio'],
  ['de', 'Autoriteit Persoonsgegevens', ['legal:authority.NL'], 'legal:authority.NL'],
  ['de', 'Angaben gemäß § 6 DDG', ['legal:basis.de'], '6'],
  ['ar', 'أفضل مطعم البيت العتيق', ['facts.name'], 'أفضل'],
  ['ar', 'منسف وفلافل', ['services.offers.0.name', 'services.offers.1.name'], 'وفلافل'],
  ['ar', 'ورثت ليلى البيت سنة ١٩٩٩', ['facts.story.0'], '1999'],
  ['ar', 'ليلى خوري', ['facts.people.0'], 'خوري'],
  ['ar', 'من الأحد إلى الجمعة', ['frame:hours.range', 'facts.hours.0'], 'الجمعة'],
  ['ar', 'مطعم عائلي في عمّان', ['frame:place.nounIn', 'facts.noun', 'facts.address.city'], 'عائلي'],
];

describe('unfounded', () => {
  test.each(TRUE)('lets pass in %s: %s', (tag, text, from) => {
    expect(lost(tag, text, from)).toEqual([]);
  });

  test.each(INVENTED)('finds what was planted in %s: %s', (...[tag, text, from, planted]) => {
    expect(lost(tag, text, from)).toContain(planted);
  });
});
