// What is pinned up, however the client writes it.
import { expect, test } from 'vitest';
import type { Brief } from '../site/brief.ts';
import { readBrief } from './read-brief.ts';

function profile(fields: object): Brief {
  return readBrief({ name: 'brief.json', bytes: new TextEncoder().encode(JSON.stringify({ name: 'Bakery Hofer', ...fields })) });
}

function text(...lines: string[]): Brief {
  return readBrief({ name: 'brief.md', bytes: new TextEncoder().encode(['# Bakery Hofer', '', ...lines].join('\n')) });
}

test('a profile with nothing to pin up pins up nothing', () => {
  expect(profile({})).toMatchObject({ news: [], notices: [], vacancies: [], partners: [], downloads: [], pairs: [] });
  expect(profile({}).booking).toBeUndefined();
  expect(profile({}).newsletter).toBeUndefined();
});

test('news keep their paragraphs', () => {
  const { news } = profile({
    aktuelles: [{ titel: 'Neuer Ofen', datum: '14. März 2026', text: 'Er kam durchs Dach.\nDer alte steht in der Schule.' }],
  });
  expect(news).toEqual([
    { title: 'Neuer Ofen', date: '14. März 2026', text: ['Er kam durchs Dach.', 'Der alte steht in der Schule.'] },
  ]);
});

test.each([
  [
    '14 March 2026: The oven is in. It came through the roof.',
    { title: 'The oven is in', date: '14 March 2026', text: ['It came through the roof.'] },
  ],
  ['The oven is in', { title: 'The oven is in', text: [] }],
])('a line of news: %s', (line, expected) => {
  expect(text('## News', `- ${line}`).news).toEqual([expected]);
});

test.each([
  ['24 December to 6 January: closed', { text: 'closed', from: '24 December', until: '6 January' }],
  ['24.12.2026 – 6.1.2027: geschlossen', { text: 'geschlossen', from: '24.12.2026', until: '6.1.2027' }],
  ['14 March 2026: open until noon', { text: 'open until noon', from: '14 March 2026' }],
  ['The lift is out of order', { text: 'The lift is out of order' }],
])('a notice: %s', (line, expected) => {
  expect(text('## Please note', `- ${line}`).notices).toEqual([expected]);
});

test('vacancies, partners and files are read from lines', () => {
  const brief = text(
    '## Vacancies',
    '- Baker, 30 hours a week: for the nights',
    '## Suppliers',
    '- Gilberdyke Mill – our flour, https://mill.example',
    '## Downloads',
    '- Order form: https://hofer.example/order.pdf',
  );
  expect(brief.vacancies).toEqual([{ title: 'Baker', hours: '30 hours a week', description: 'for the nights' }]);
  expect(brief.partners).toEqual([{ name: 'Gilberdyke Mill', what: 'our flour', href: 'https://mill.example' }]);
  expect(brief.downloads).toEqual([{ title: 'Order form', href: 'https://hofer.example/order.pdf' }]);
});

test('vacancies are read whatever the language of their keys', () => {
  const { vacancies } = profile({
    stellen: [{ titel: 'Bäcker', beschreibung: 'Nachts.', umfang: '30 Stunden', lohn: '16 €', beginn: 'sofort' }],
  });
  expect(vacancies).toEqual([{ title: 'Bäcker', description: 'Nachts.', hours: '30 Stunden', pay: '16 €', start: 'sofort' }]);
});

test('a file without an address is asked about, not shown', () => {
  const { downloads, unread } = text('## Downloads', '- Order form');
  expect(downloads).toEqual([]);
  expect(unread.join()).toContain('Order form');
});

test.each([
  [
    { address: 'https://book.hofer.example', notes: ['Tables are kept.'] },
    { address: 'https://book.hofer.example', notes: ['Tables are kept.'] },
  ],
  [
    'Tables are kept for fifteen minutes. https://book.hofer.example',
    { address: 'https://book.hofer.example', notes: ['Tables are kept for fifteen minutes.'] },
  ],
])('booking as %j', (booking, expected) => {
  expect(profile({ booking }).booking).toEqual(expected);
});

test('photos of one thing at two times are photos that know their stage', () => {
  const { photos } = profile({ beforeAfter: [{ before: 'a.jpg', after: 'b.jpg', caption: 'The stair' }] });
  expect(photos).toEqual([
    { file: 'a.jpg', caption: 'The stair', stage: 'before' },
    { file: 'b.jpg', caption: 'The stair', stage: 'after' },
  ]);
});

test('a short line over a list of dishes is its course', () => {
  const { services } = text('À la carte :', 'Entrées', '- Pâté : 11 €', 'Plats :', '- Brandade : 14 €');
  expect(services.map(({ name, category }) => [name, category])).toEqual([
    ['Pâté', 'Entrées'],
    ['Brandade', 'Plats'],
  ]);
});
