// The material of a small bakery, as the content makers would leave it: something for every section but photos.
import en from '../languages/en.ts';
import { Icons, Imagery, Wordmark } from '../site/design.ts';
import { LABELS, Microcopy } from '../site/content.ts';
import { Facts } from '../site/facts.ts';
import { ABOUT_COPY, SERVICES_COPY } from './bakery-copy.fixture.ts';
import { NOTICE_BOARD } from './notice-board.fixture.ts';
import { named, said } from './said.fixture.ts';
import type { Material, PageAt } from './section.ts';

export const MATERIAL_FIXTURE: Material = {
  facts: Facts.parse({
    name: { value: 'Second Rise', source: { kind: 'brief', at: 'name' }, confirmed: true },
    trade: { value: 'bakery', source: { kind: 'inferred', at: 'trade' }, confirmed: false },
    phones: [],
    mails: [],
    hours: [],
    people: [],
    licences: [],
    legal: {},
    statements: [],
    story: [],
    promises: [],
    steps: [],
    figures: [],
    quotes: [],
    faq: [],
    cases: [],
    timetable: [],
    directions: [],
  }),
  services: { offers: [], categories: [] },
  requirements: { action: { kind: 'order' }, languages: ['en'], textDirection: 'ltr' },
  sitemap: {
    pages: [
      { id: 'home', kind: 'home', path: '/', title: said('Second Rise') },
      {
        id: 'bread',
        kind: 'services',
        path: '/bread/',
        title: named('names.services', 'On the shelf'),
        navigation: named('names.services', 'Bread'),
      },
      { id: 'valley-white', kind: 'service', path: '/bread/valley-white/', title: said('Valley white'), offer: 'valley-white' },
      {
        id: 'work',
        kind: 'work',
        path: '/catering/',
        title: named('names.work', 'Catering'),
        navigation: named('names.work', 'Catering'),
      },
      {
        id: 'week',
        kind: 'timetable',
        path: '/week/',
        title: named('names.week', 'The week'),
        navigation: named('names.week', 'The week'),
      },
      { id: 'news', kind: 'news', path: '/news/', title: named('title.news', 'News') },
      { id: 'article-oven', kind: 'article', path: '/news/oven/', title: said('The new oven is in'), article: 'oven' },
      { id: 'jobs', kind: 'jobs', path: '/jobs/', title: named('title.jobs', 'Jobs') },
      {
        id: 'story',
        kind: 'about',
        path: '/story/',
        title: named('names.story', 'Our story'),
        navigation: named('names.story', 'Our story'),
      },
      {
        id: 'questions',
        kind: 'faq',
        path: '/questions/',
        title: named('names.faq', 'Questions'),
        navigation: named('names.faq', 'Questions'),
      },
      {
        id: 'visit',
        kind: 'contact',
        path: '/visit/',
        title: named('names.contact', 'Order and visit'),
        navigation: named('names.contact', 'Order and visit'),
      },
      { id: 'imprint', kind: 'legal', path: '/legal/', title: named('names.imprint', 'Legal notice') },
      { id: 'privacy', kind: 'legal', path: '/privacy/', title: named('names.privacy', 'Privacy') },
      { id: 'not-found', kind: 'not-found', path: '/404/', title: named('names.notFound', 'Not found') },
    ],
    redirects: [],
  },
  messaging: {
    promise: said('Every loaf has two days behind it.'),
    alternatives: [],
    proofs: [],
    action: { label: said('Order for Saturday'), kind: 'order' },
    closing: said('Ovens on at four, doors at eight.'),
    closings: [said('Say what, how much and by when.')],
  },
  homeCopy: {
    kicker: said('Bakery in Hebden Bridge'),
    headline: said('Every loaf has two days behind it.'),
    lead: said('A sourdough bakery in Hebden Bridge, baking with Yorkshire flour and selling until it is gone.'),
    offers: { heading: named('home.offers', 'On the shelf'), more: named('home.more', 'All of it, in detail') },
    points: {
      heading: named('home.points', 'House rules'),
      items: [
        said('When it is gone, it is gone.'),
        said('We mill nothing, hide nothing and throw nothing away.'),
        said('The starter is older than the shop.'),
      ],
    },
    figures: {
      heading: named('home.figures', 'In figures'),
      items: [
        { value: said('48 h'), label: said('from flour to loaf') },
        { value: said('4 am'), label: said('ovens on') },
        { value: said('0'), label: said('loaves binned') },
      ],
    },
    story: {
      heading: named('home.story', 'Where it comes from'),
      paragraphs: [
        said('Second Rise started on a kitchen table on Heptonstall Road with one oven and a neighbour’s order.'),
        said('The flour comes from a mill at Gilberdyke; the starter is older than the shop.'),
      ],
      more: named('home.storyMore', 'Our story'),
    },
    quote: { text: said('I moved house and kept the bakery.'), by: said('Ruth, customer since the kitchen table') },
    visit: { heading: named('home.visit', 'The shop') },
    closing: { heading: said('Order by Thursday noon.') },
  },
  servicesCopy: SERVICES_COPY,
  aboutCopy: ABOUT_COPY,
  contactCopy: {
    heading: named('names.contact', 'Order bread'),
    visitHeading: named('names.visit', 'The shop'),
    hoursHeading: named('labels.openingHours', 'Opening hours'),
    address: [said('9 Crown Street'), said('Hebden Bridge HX7 8EH')],
    hours: [
      { days: said('Wednesday to Friday'), times: said('08:00–15:00') },
      { days: said('Saturday'), times: said('08:00–13:00'), note: said('or until sold out') },
      { days: said('Sunday to Tuesday'), times: said('closed') },
    ],
    phones: [{ text: said('01422 496 077'), href: 'tel:+441422496077' }],
    mails: [{ text: said('bread@secondrise.example'), href: 'mailto:bread@secondrise.example' }],
    directions: [said('Next to the ironmonger’s, by the packhorse bridge.')],
    map: { text: named('labels.openMap', 'Open the map'), href: 'https://www.openstreetmap.org/?mlat=53.74&mlon=-2.01' },
  },
  faqCopy: {
    heading: named('names.faq', 'Over the counter'),
    items: [
      {
        question: said('Can I reserve a loaf?'),
        answer: said('Yes. Order by Thursday noon and it will have your name on it until eleven on Saturday.'),
      },
      { question: said('Do you sell to cafés?'), answer: said('Four at the moment, all within cycling distance.') },
      { question: said('Is anything vegan?'), answer: said('Every loaf except oat and honey.') },
      { question: said('Is there parking?'), answer: said('On Valley Road, four minutes on foot.') },
      { question: said('Do you post bread?'), answer: said('No. It would be a day old.') },
    ],
  },
  noticeBoard: NOTICE_BOARD,
  microcopy: Microcopy.parse({
    labels: Object.fromEntries(LABELS.map((label) => [label, named(`labels.${label}`, en.labels[label])])),
    alternatives: {},
  }),
  legal: {
    pages: [
      {
        id: 'imprint',
        heading: named('legal.imprint', 'Legal notice'),
        sections: [
          {
            heading: named('legal.who', 'Who runs this site'),
            paragraphs: [said('Josie Barraclough, trading as Second Rise'), said('9 Crown Street, Hebden Bridge HX7 8EH')],
          },
          { heading: named('legal.contact', 'Reaching us'), paragraphs: [said('bread@secondrise.example')] },
        ],
      },
      {
        id: 'privacy',
        heading: named('legal.privacy', 'Privacy'),
        sections: [
          {
            heading: named('legal.collects', 'What this site collects'),
            paragraphs: [named('legal.none', 'This site sets no cookies.')],
          },
        ],
      },
    ],
    footer: [said('Josie Barraclough, trading as Second Rise.')],
    review: [],
  },
  imagery: Imagery.parse({
    pictures: [
      { id: 'art', kind: 'drawing', source: 'loaves', seed: 'second-rise', width: 1400, height: 800, focus: { x: 0.5, y: 0.5 } },
    ],
    places: { hero: ['art'], plate: ['art'], story: ['art'], small: ['art'], pattern: ['art'] },
    refused: [],
  }),
  icons: Icons.parse({ strokeWidth: 2, used: { call: 'phone', mail: 'mail', map: 'map-pin' } }),
  wordmark: Wordmark.parse({ kind: 'set', words: 'Second Rise', initials: 'SR', shape: 'round' }),
};

/** A page of the fixture, as the composer hands it to a section. */
export function pageOf(kind: PageAt['kind'], material: Material = MATERIAL_FIXTURE): PageAt {
  const page = material.sitemap.pages.find((candidate) => candidate.kind === kind);
  return page ?? { id: kind, kind, path: '/' };
}
