// Legal pages by country, from what is known; the rest is listed for the designer.
import { describe, expect, test } from 'vitest';
import { textsOf } from '../grounding/texts.ts';
import { crafted } from './testing/crafted.ts';
import { ARABIC_RESTAURANT, ENGLISH_BAKERY, GERMAN_BAKERY, NAME_ONLY, POOR, type Sample, sample } from './testing/samples.ts';

async function wordsOf(given: Sample, id: string): Promise<string> {
  const { legal } = await crafted(given);
  return textsOf(legal.pages.find((page) => page.id === id))
    .map(({ text }) => text.text)
    .join('\n');
}

describe('the imprint', () => {
  test.each([
    ['DE', 'de', 'Angaben gemäß § 5 DDG'],
    ['AT', 'de', 'Angaben gemäß § 5 ECG und § 25 MedienG'],
    ['CH', 'de', 'Angaben gemäß Art. 3 Abs. 1 lit. s UWG'],
    ['GB', 'en', 'Information under the Electronic Commerce (EC Directive) Regulations 2002'],
    ['IE', 'en', 'Information under the European Communities (Directive 2000/31/EC) Regulations 2003'],
    ['FR', 'fr', 'Éditeur du site (article 1-1 de la loi n°\u00A02004-575 du 21 juin 2004)'],
    ['US', 'en', 'Who runs this site'],
    ['JO', 'ar', 'القائم على هذا الموقع'],
  ])('of %s in %s names its law', async (country, language, basis) => {
    const { legal } = await crafted(sample({ language, name: 'Ash', single: { country } }));
    expect(legal.pages[0]?.sections[0]?.heading.text).toBe(basis);
  });

  test('of an Austrian company names register, form and VAT number', async () => {
    const words = await wordsOf(GERMAN_BAKERY, 'imprint');
    expect(words).toContain('§ 14 UGB');
    expect(words).toContain('Registereintrag: FN 123456a, Landesgericht Linz');
    expect(words).toContain('Rechtsform: GmbH');
    expect(words).toContain('ATU12345678');
  });

  test('leaves out what is not known', async () => {
    expect(await wordsOf(NAME_ONLY, 'imprint')).toBe(['Legal notice', 'Who runs this site', 'Quill'].join('\n'));
  });
});

describe('the privacy notice', () => {
  test.each([
    ['AT', GERMAN_BAKERY, 'Österreichische Datenschutzbehörde', 'DSGVO'],
    ['GB', ENGLISH_BAKERY, 'Information Commissioner’s Office', 'UK GDPR'],
  ])('of %s names authority and law', async (...[, given, authority, law]) => {
    const words = await wordsOf(given, 'privacy');
    expect(words).toContain(authority);
    expect(words).toContain(law);
  });

  test.each([ARABIC_RESTAURANT, POOR])('names no European law elsewhere', async (given) => {
    const sources = textsOf((await crafted(given)).legal).flatMap(({ text }) => text.from);
    expect(sources.filter((source) => source.startsWith('legal:law') || source.includes('basis.'))).toEqual([]);
  });

  test('speaks of messages only where there is a way to send one', async () => {
    expect(await wordsOf(ENGLISH_BAKERY, 'privacy')).toContain('When you get in touch');
    expect(await wordsOf(NAME_ONLY, 'privacy')).not.toContain('When you get in touch');
  });

  test('speaks of the map only where there is one', async () => {
    expect(await wordsOf(ENGLISH_BAKERY, 'privacy')).toContain('openstreetmap.org');
    expect(await wordsOf(POOR, 'privacy')).not.toContain('openstreetmap.org');
  });
});

test('the accessibility statement offers the ways there are', async () => {
  expect(await wordsOf(GERMAN_BAKERY, 'accessibility')).toContain('brot@hofer.example, +43 732 12 34 56');
  expect(await wordsOf(POOR, 'accessibility')).not.toContain('tell us');
});

test('a British company carries its register in the footer, a bakery in Linz does not', async () => {
  expect((await crafted(ENGLISH_BAKERY)).legal.footer.map((text) => text.text)).toEqual([
    'Halfpenny Bread Ltd, 4 Pier Lane, Whitby, YO21 3PU',
    'Registration: 01234567, England and Wales',
    'VAT number: GB 123 4567 89',
  ]);
  expect((await crafted(GERMAN_BAKERY)).legal.footer).toEqual([]);
});

test('the designer learns what is missing and that a lawyer should read it', async () => {
  const { review } = (await crafted(POOR)).legal;
  expect(review[0]).toContain('A lawyer should read');
  expect(review).toContain('Not in the brief, so not on the page: the postal address.');
  expect(review).toContain('The country is not known. The legal pages name no law until it is.');
});
