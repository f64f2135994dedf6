// The maker of requirements over small clients.
import { describe, expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import type { Requirements } from '../site/discovery.ts';
import { ARABIC, GERMAN, POOR, RICH } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function requirementsOf(given: BriefInput): Promise<Requirements> {
  return (await discovered(given)).requirements;
}

describe('first action', () => {
  test.for([
    [{ action: 'Book a table' }, { kind: 'book', words: 'Book a table' }],
    [{ action: 'Termin vereinbaren' }, { kind: 'book', words: 'Termin vereinbaren' }],
    [{ action: 'Get tickets' }, { kind: 'buy', words: 'Get tickets' }],
    [{ action: 'Demander un devis' }, { kind: 'enquire', words: 'Demander un devis' }],
    [{ action: 'اتصل بنا' }, { kind: 'call', words: 'اتصل بنا' }],
    [{ action: 'احجز موعدا' }, { kind: 'book', words: 'احجز موعدا' }],
    [{ action: 'Ring or write to us, whichever you find easier on the day' }, { kind: 'call' }],
    [{ goals: ['be nice', 'take bread orders'] }, { kind: 'order' }],
    [{ goals: ['more people into the shop'] }, { kind: 'visit' }],
    [{ trade: 'vet', phones: ['0113 496 0142'] }, { kind: 'call' }],
    [{ trade: 'vet', mails: ['vet@lane.example'] }, { kind: 'write' }],
    [{ trade: 'yoga studio' }, { kind: 'book' }],
    [{ trade: 'yoga studio', address: { city: 'Linz' } }, { kind: 'visit' }],
    [{ trade: 'yoga studio', address: { city: 'Linz' }, phones: ['0113 496 0142'] }, { kind: 'book' }],
    [{ trade: 'shop', address: { city: 'Linz' }, phones: ['0113 496 0142'] }, { kind: 'call' }],
    [{}, { kind: 'enquire' }],
  ] as const)('%j', async ([given, action]) => {
    expect((await requirementsOf({ kind: 'profile', name: 'Lane', ...structuredClone(given) } as BriefInput)).action).toEqual(
      action,
    );
  });
});

test.for([
  [['a page for each service'], ['service']],
  [
    ['eine Seite je Leistung', 'Preise'],
    ['service', 'services'],
  ],
  [['Timetable', 'line-up'], ['timetable']],
  [
    ['FAQ', 'Über uns', 'Portfolio'],
    ['faq', 'about', 'work'],
  ],
  [
    ['الأسئلة', 'من نحن'],
    ['faq', 'about'],
  ],
  [['something odd'], []],
] as const)('%j asks for %j', async ([pages, kinds]) => {
  expect((await requirementsOf({ ...POOR, pages: [...pages] })).pages).toEqual(kinds);
});

test.for([
  [POOR, ['en'], 'ltr'],
  [GERMAN, ['de'], 'ltr'],
  [ARABIC, ['ar'], 'rtl'],
  [RICH, ['en', 'de'], 'ltr'],
  [{ ...POOR, languages: ['Arabic', 'English'] }, ['ar', 'en'], 'rtl'],
] as const)('%j is made in %j', async ([given, languages, textDirection]) => {
  expect(await requirementsOf({ ...given, languages: [...(given.languages ?? [])] })).toMatchObject({ languages, textDirection });
});

test('pages of the old site become paths', async () => {
  expect((await requirementsOf(RICH)).oldPages).toEqual(['/about.html', '/wills.html']);
});

test('goals, limits, regions and the date stay as the client put them', async () => {
  expect(await requirementsOf({ ...RICH, goals: ['Sell more.', 'sell more'] })).toMatchObject({
    goals: ['Sell more.'],
    constraints: ['No photographs of clients.'],
    regions: ['North Yorkshire', 'York'],
    deadline: '1 May',
  });
});
