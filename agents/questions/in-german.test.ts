// Every question to every kind of client has its German.
import { expect, test } from 'vitest';
import { ALL, POOR, RICH } from '../discovery/testing/briefs.fixture.ts';
import { discovered } from '../discovery/testing/discovered.fixture.ts';
import type { BriefInput } from '../site/brief.ts';
import { contactGaps } from './contact-gaps.ts';
import { questionInGerman } from './in-german.ts';
import { legalGaps } from './legal-gaps.ts';
import { offerGaps } from './offer-gaps.ts';
import { storyGaps } from './story-gaps.ts';

const OPEN: [what: string, brief: BriefInput][] = [
  ['no name', { ...POOR, name: 'Bakery', nameFrom: 'trade', trade: 'bakery' }],
  ['a phone and no mail', { ...POOR, phones: ['+43 732 123456'], address: { city: 'Linz' } }],
  ['a mail and no phone', { ...POOR, mails: ['brot@hofer.example'], address: { city: 'Linz', country: 'AT' } }],
  ['half a mail address, hours in words', { ...POOR, mails: ['office at lane'], hours: [{ days: 'Sunday', times: 'at whim' }] }],
  ['a trade that is told from the services', { ...POOR, name: 'Hofer', services: [{ name: 'Sourdough bread' }] }],
  ['a trade that is told from the description', { ...POOR, name: 'Hofer', description: 'A bakery in Linz.' }],
  ['a trade of work', { ...POOR, name: 'Ffion Gale', trade: 'joiner', promises: ['Oak only.'], statements: ['We saw.'] }],
  ['some prices', { ...POOR, services: [{ name: 'Cut', price: '£28' }, { name: 'Beard' }] }],
  ['colours in words', { ...POOR, colours: ['the red of the old door', 'blue-ish dusk'] }],
  ['a language of no site, an address that is none', { ...RICH, languages: ['Portuguese'], web: 'soon' }],
  ['two languages of which one can be', { ...RICH, languages: ['German', 'Portuguese'] }],
];

test.for([...ALL, ...OPEN])('%s', async ([, brief]) => {
  const known = await discovered(brief);
  const gaps = [...contactGaps(known), ...offerGaps(known), ...storyGaps(known), ...legalGaps(known)];
  const sentences = gaps.flatMap(({ question, why, default: meanwhile }) => [question, why, meanwhile]);

  expect(sentences.filter((sentence) => questionInGerman(sentence) === sentence)).toEqual([]);
});

test.for([
  [
    'What do “Cut”, “Beard” and “Wash” cost? “From” or “by quotation” is an answer too.',
    'Was kosten „Cut“, „Beard“ und „Wash“? Auch „ab“ oder „auf Anfrage“ ist eine Antwort.',
  ],
  ['What is the price of “A and B”, “C”, “D” and 4 more?', 'Was kosten „A and B“, „C“, „D“ und 4 weitere?'],
  [
    'What may the legal page give as the full legal name, the legal form, and the VAT number?',
    'Was darf die rechtliche Seite nennen? Es fehlt: der volle rechtliche Name, die Rechtsform und die USt-Nummer.',
  ],
  [
    'What may the legal page give as the register and number and the VAT number?',
    'Was darf die rechtliche Seite nennen? Es fehlt: Register und Nummer und die USt-Nummer.',
  ],
  [
    'The law in Austria asks a business to say so on its site.',
    'Das Recht verlangt es auf der Website eines Betriebs (Land: Österreich).',
  ],
  [
    'The site is in German; the client’s own words stay as they are.',
    'Sprache der Website: Deutsch; die eigenen Worte des Kunden bleiben, wie sie sind.',
  ],
  ['A sentence that nobody foresaw.', 'A sentence that nobody foresaw.'],
] as const)('%s', ([english, german]) => {
  expect(questionInGerman(english)).toBe(german);
});
