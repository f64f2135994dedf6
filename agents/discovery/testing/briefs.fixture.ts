// Small clients, made by hand, that the tests of discovery run over: poor, middling, rich, German, Arabic.
import type { BriefInput } from '../../site/brief.ts';

export const POOR: BriefInput = { kind: 'text', name: 'Bakery Hofer' };

export const UNKNOWN: BriefInput = { kind: 'text', name: 'Thomas Baker', unread: ['Ask Jo about the thing.'] };

export const MIDDLE: BriefInput = {
  kind: 'profile',
  name: 'Lane Cuts',
  trade: 'Hairdresser',
  services: [{ name: 'Cut', price: '£28' }, { name: 'Colour' }],
  address: { city: 'Leeds' },
  phones: ['0113 496 0142', '+44 113 496 0142'],
  hours: [
    { days: 'Tuesday to Saturday', times: '9:00–17:30' },
    { days: 'Sunday', times: 'when the mood takes us' },
  ],
  tone: ['bold', 'a bit of fun'],
  colours: ['#D8371F', 'the red of the old door'],
};

export const RICH: BriefInput = {
  kind: 'profile',
  name: 'Thorne Ashby LLP',
  trade: 'firm of solicitors',
  description: 'A firm of solicitors in York for wills, probate and houses. The office is on Micklegate.',
  services: [
    {
      name: 'Wills',
      description: 'Read aloud at the second meeting.',
      price: 'from £350',
      category: 'Family',
      audience: 'families',
    },
    { name: 'Probate', price: 'fixed fee after first meeting', duration: '6 months', category: 'family' },
    { name: 'Wills', price: '£240 per hour', category: 'Trusts' },
    { name: 'Houses and land:', price: '£1,150' },
    { name: 'Houses and land', price: '£1,150' },
  ],
  people: [
    { name: 'Eleanor Thorne', role: 'Partner' },
    { name: 'Daniel Ashby', role: 'Partner' },
  ],
  hours: [{ days: 'Monday to Friday', times: '9:00-17:00', note: 'closed on bank holidays' }],
  address: { street: '88 Micklegate', city: 'York', postcode: 'YO1 6JX', country: 'United Kingdom' },
  geo: { lat: 53.957, lon: -1.089 },
  phones: ['01904 496 0120'],
  mails: ['office@thorneashby.example', 'OFFICE@thorneashby.example', 'office at thorneashby'],
  web: 'thorneashby.example/home',
  oldPages: ['https://old.thorneashby.example/about.html', 'wills.html?x=1', '/'],
  audience: ['families', 'executors', 'companies'],
  tone: ['measured', 'discreet', 'not playful'],
  goals: ['arrange a first meeting'],
  regions: ['North Yorkshire', 'York'],
  languages: ['en-GB', 'German', 'Klingon'],
  colours: ['#4A1F2B', 'navy', '#4a1f2b'],
  fonts: ['Fraunces'],
  logo: 'logo.svg',
  photos: [{ file: 'house.jpg' }],
  competitors: ['https://other-firm.example', 'Other Firm'],
  story: ['The firm has practised from the same house since 1921.', 'We act for families over generations.'],
  promises: ['The first meeting is an hour long and is not charged.', 'One solicitor throughout.', 'Fees are agreed in writing.'],
  steps: [{ name: 'A first meeting', description: 'One hour.' }],
  figures: [{ value: '1921', label: 'practising since' }],
  quotes: [{ text: 'They wrote back the same day.', by: 'R. Holt' }],
  faq: [{ question: 'Do I need to come to the office?', answer: 'No.' }],
  cases: [{ title: 'The mill boundary', place: 'Selby', year: '2019' }],
  timetable: [{ day: 'Monday', entries: [{ time: '17:00', what: 'Open hour', who: 'Daniel Ashby' }] }],
  licences: ['Solicitors Regulation Authority 000000'],
  legal: { registration: 'OC300000' },
  directions: ['Six minutes on foot from the station.'],
  action: 'Arrange a first meeting',
  pages: ['a page for each service', 'Team', 'FAQ', 'something odd'],
  constraints: ['No photographs of clients.'],
  deadline: '1 May',
  statements: ['The office is on Micklegate.', 'We expect to see you again.'],
};

export const GERMAN: BriefInput = {
  kind: 'profile',
  name: 'Hofer Brot GmbH',
  trade: 'Sauerteigbäckerei',
  description: 'Wir backen in Linz mit Mehl aus dem Mühlviertel. Der Ofen ist von 1911.',
  services: [
    { name: 'Roggenlaib', price: '6,40 €' },
    { name: 'Mohnflesserl', price: '1,90 €' },
  ],
  address: { street: 'Landstraße 12', postcode: '4020', city: 'Linz' },
  phones: ['+43 732 123456'],
  hours: [{ days: 'Mo–Fr', times: '6:00–18:00' }],
  tone: ['warm', 'bodenständig', 'nicht laut'],
  goals: ['Vorbestellungen für Samstag'],
  pages: ['Über uns', 'Fragen'],
};

export const ARABIC: BriefInput = {
  kind: 'profile',
  name: 'مخبز السنابل',
  description: 'نخبز كل صباح في عمّان. لا نبيع خبز الأمس.',
  services: [{ name: 'خبز الطابون', price: '0.500 د.أ' }, { name: 'كعك القدس' }],
  address: { city: 'عمّان', country: 'الأردن' },
  phones: ['+962 6 555 0134'],
  hours: [{ days: 'السبت إلى الخميس', times: '06:00-21:00' }],
  tone: ['دافئ', 'صادق'],
};

export const ALL: readonly (readonly [string, BriefInput])[] = [
  ['poor', POOR],
  ['unknown', UNKNOWN],
  ['middling', MIDDLE],
  ['rich', RICH],
  ['German', GERMAN],
  ['Arabic', ARABIC],
];
