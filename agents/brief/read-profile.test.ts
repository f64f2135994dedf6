// Profiles in the many forms clients and their spreadsheets write them.
import { describe, expect, it } from 'vitest';
import type { Brief } from '../site/brief.ts';
import { profileOf } from './read-brief.fixture.ts';

describe('one field in several forms', () => {
  it.each<[Record<string, unknown>, Partial<Brief>]>([
    [
      { services: ['Cut', { name: 'Colour', price: '€ 80' }] },
      { services: [{ name: 'Cut' }, { name: 'Colour', price: '€ 80' }] },
    ],
    [{ services: 'Cut, Colour, Shave' }, { services: [{ name: 'Cut' }, { name: 'Colour' }, { name: 'Shave' }] }],
    [
      { services: { Cut: '€ 40', Colour: { price: 80 } } },
      {
        services: [
          { name: 'Cut', price: '€ 40' },
          { name: 'Colour', price: '80' },
        ],
      },
    ],
    [
      { menu: { Soup: ['Leek – £4'], Cake: [{ name: 'Carrot' }] } },
      {
        services: [
          { name: 'Leek', price: '£4', category: 'Soup' },
          { name: 'Carrot', category: 'Cake' },
        ],
      },
    ],
    [{ services: [{ name: 'Bun', price: 4.2, currency: 'EUR' }] }, { services: [{ name: 'Bun', price: '4.2 EUR' }] }],
    [
      { services: [{ name: 'Bun', price: { amount: 4, currency: 'EUR', from: true } }] },
      { services: [{ name: 'Bun', price: 'from 4 EUR' }] },
    ],
    [{ hours: 'Mo-Fr 8-18' }, { hours: [{ days: 'Mo-Fr', times: '8-18' }] }],
    [
      { hours: 'Mo-Fr 8-18, Sa 8-12' },
      {
        hours: [
          { days: 'Mo-Fr', times: '8-18' },
          { days: 'Sa', times: '8-12' },
        ],
      },
    ],
    [
      { openingHours: { Monday: '8-18', Sunday: null } },
      {
        hours: [
          { days: 'Monday', times: '8-18' },
          { days: 'Sunday', times: 'closed' },
        ],
      },
    ],
    [{ hours: [{ day: 'Mon', open: '8:00', close: '12:00' }] }, { hours: [{ days: 'Mon', times: '8:00–12:00' }] }],
    [{ hours: [{ days: ['Mon', 'Tue'], times: ['8-12', '14-18'] }] }, { hours: [{ days: 'Mon, Tue', times: '8-12, 14-18' }] }],
    [{ hours: 'Sat 9-13 (alternate weeks)' }, { hours: [{ days: 'Sat', times: '9-13', note: 'alternate weeks' }] }],
    [
      { hours: 'Sat 08:00–13:00 or until sold out' },
      { hours: [{ days: 'Sat', times: '08:00–13:00', note: 'or until sold out' }] },
    ],
    [
      { address: 'Landstraße 12, 4020 Linz, Österreich' },
      { address: { street: 'Landstraße 12', postcode: '4020', city: 'Linz', country: 'Österreich' } },
    ],
    [
      { address: '9 Crown Street, Hebden Bridge HX7 8EH' },
      { address: { street: '9 Crown Street', postcode: 'HX7 8EH', city: 'Hebden Bridge' } },
    ],
    [
      { address: '12 Oak Street, Portland, OR 97205' },
      { address: { street: '12 Oak Street', postcode: '97205', city: 'Portland', region: 'OR' } },
    ],
    [
      { address: { line1: 'Unit 3', line2: 'Tram Depot', town: 'Bristol', zip: 'BS4 3EW' } },
      { address: { street: 'Unit 3, Tram Depot', postcode: 'BS4 3EW', city: 'Bristol' } },
    ],
    [{ city: 'Linz', country: 'AT' }, { address: { city: 'Linz', country: 'AT' } }],
    [{ telephone: '0113 496 0142' }, { phones: ['0113 496 0142'] }],
    [{ phones: [{ label: 'shop', number: '0113 496 0142' }] }, { phones: ['0113 496 0142'] }],
    [{ email: 'mailto:a@hofer.example' }, { mails: ['a@hofer.example'] }],
    [{ industry: 'bakery' }, { trade: 'bakery' }],
    [{ about: 'We began in 2014. The oven is Spanish.' }, { story: ['We began in 2014.', 'The oven is Spanish.'] }],
    [{ about: ['Two sentences. In one breath.'] }, { story: ['Two sentences. In one breath.'] }],
    [{ usps: ['One of a kind.'] }, { promises: ['One of a kind.'] }],
    [{ color: 'rgb(1, 2, 3), #fff' }, { colours: ['rgb(1, 2, 3)', '#fff'] }],
    [
      { brand: { colours: { primary: '#fff' }, logo: { src: 'a.svg' }, tone: 'calm; dry' } },
      { colours: ['#fff'], logo: 'a.svg', tone: ['calm', 'dry'] },
    ],
    [{ contact: { phone: 1134960142, email: 'a@b.example' } }, { phones: ['1134960142'], mails: ['a@b.example'] }],
    [
      { team: ['Josie Barraclough, baker', 'Amir (buns): only on Fridays.'] },
      {
        people: [
          { name: 'Josie Barraclough', role: 'baker' },
          { name: 'Amir', role: 'buns', bio: 'only on Fridays.' },
        ],
      },
    ],
    [{ owner: 'Maria Hofer' }, { people: [{ name: 'Maria Hofer', role: 'Owner' }] }],
    [{ people: { Josie: 'Baker' } }, { people: [{ name: 'Josie', role: 'Baker' }] }],
    [{ facts: { 1987: 'first opened' } }, { figures: [{ value: '1987', label: 'first opened' }] }],
    [{ figures: [{ value: 12, label: 'mats' }] }, { figures: [{ value: '12', label: 'mats' }] }],
    [{ testimonials: ['“Good bread.” — Ruth'] }, { quotes: [{ text: 'Good bread.', by: 'Ruth' }] }],
    [{ faq: { 'Vegan?': 'Yes.' } }, { faq: [{ question: 'Vegan?', answer: 'Yes.' }] }],
    [{ faqs: [{ q: 'Vegan?', a: 'Yes.' }] }, { faq: [{ question: 'Vegan?', answer: 'Yes.' }] }],
    [{ projects: [{ name: 'Mill', year: 2022 }] }, { cases: [{ title: 'Mill', year: '2022' }] }],
    [
      { timetable: { Monday: ['07:00 Slow flow (Tamsin)'] } },
      { timetable: [{ day: 'Monday', entries: [{ time: '07:00', what: 'Slow flow', who: 'Tamsin' }] }] },
    ],
    [{ geo: '48.3, 14.29' }, { geo: { lat: 48.3, lon: 14.29 } }],
    [{ coordinates: [48.3, 14.29] }, { geo: { lat: 48.3, lon: 14.29 } }],
    [
      { photos: ['a.jpg', { src: 'b.jpg', alt: 'The oven' }] },
      { photos: [{ file: 'a.jpg' }, { file: 'b.jpg', caption: 'The oven' }] },
    ],
    [
      { Öffnungszeiten: 'Mo 8-12', Leistungen: ['Brot'] },
      { hours: [{ days: 'Mo', times: '8-12' }], services: [{ name: 'Brot' }] },
    ],
    [{ الهاتف: '06 555 0142' }, { phones: ['06 555 0142'] }],
    [
      { description: null, phone: '', services: [] },
      { services: [], phones: [] },
    ],
  ])('reads %j', (fields, expected) => {
    expect(profileOf({ name: 'Hofer', ...fields })).toMatchObject({ kind: 'profile', name: 'Hofer', unread: [], ...expected });
  });
});

describe('what is left over', () => {
  it('lists fields it does not know, at any depth', () => {
    const brief = profileOf({ name: 'Hofer', 'shoe size': 44, services: [{ name: 'Bun', flavour: 'plum' }] });
    expect(brief.unread).toEqual(['shoe size: 44', 'services.0.flavour: plum']);
  });

  it('is the same when a brief is written out and read again', () => {
    const brief = profileOf({
      name: 'Hofer',
      hours: 'Mo 8-12',
      services: ['Cut, with a wash: € 40'],
      about: 'Since 1911.',
      x: 1,
    });
    expect(profileOf(brief)).toEqual(brief);
  });
});

describe('wrong values', () => {
  it.each<[Record<string, unknown>, RegExp]>([
    [{ services: true }, /"services" in the brief cannot be true or false\. .*"services": \["Haircut"/u],
    [{ name: {} }, /"name" in the brief cannot be an object\. .*"name": "Bakery Hofer"/u],
    [{ services: [{ name: ['a', 'b'] }] }, /"services\.0\.name" in the brief cannot be a list/u],
    [{ hours: [7] }, /"hours\.0" in the brief cannot be a number\. .*"Monday to Friday"/u],
    [{ geo: 'behind the church' }, /"geo" in the brief cannot be a text\. .*"lat"/u],
    [{ geo: [91, 0] }, /"geo"/u],
    [{ mails: ['not an address'] }, /"mails".*hello@hofer\.example/u],
    [{ address: 5 }, /"address".*"street"/u],
    [{ people: [false] }, /"people\.0" in the brief cannot be true or false/u],
    [{ description: 'x'.repeat(2_001) }, /"description" in the brief is 2001 characters long; 2000 are allowed/u],
    [{ story: 'x'.repeat(20_001) }, /"story" in the brief holds a text of 20001 characters/u],
    [
      { services: Array.from({ length: 2_001 }, (_, index) => `Cut ${index}`) },
      /"services" in the brief holds 2001 entries; 2000 are allowed/u,
    ],
  ])('refuses %j and says what to write', (fields, message) => {
    expect(() => profileOf({ name: 'Hofer', ...fields })).toThrow(message);
  });

  it('asks for the name where there is none', () => {
    expect(() => profileOf({ trade: 'bakery' })).toThrow(/what the client is called.*"name": "Bakery Hofer"/u);
  });

  it('wants one profile, not a list of them', () => {
    expect(() => profileOf([{ name: 'a' }, { name: 'b' }])).toThrow(/one client's profile/u);
    expect(profileOf([{ name: 'a' }]).name).toBe('a');
  });

  it.each([200, 500])('reads %d services', (count) => {
    const services = Array.from({ length: count }, (_, index) => ({ name: `Loaf ${index}`, price: index }));
    expect(profileOf({ name: 'Hofer', services }).services).toHaveLength(count);
  });
});
