// The material of a small bakery, as the content makers would leave it: something for every section but photos.
import en from '../languages/en.ts';
import { Icons, Imagery, Wordmark } from '../site/design.ts';
import { LABELS, Microcopy } from '../site/content.ts';
import { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';
import type { Material, PageAt } from './section.ts';

/** Words that stand on the brief's description. */
export function said(words: string): Text {
  return { text: words, from: ['brief.description'] };
}

const named = (key: string, words: string): Text => ({ text: words, from: [`frame:${key}`] });

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
  servicesCopy: {
    heading: named('names.services', 'On the shelf'),
    lead: said('Eight breads, all of them two days in the making.'),
    groups: [
      {
        heading: said('Loaves'),
        offers: [
          {
            id: 'valley-white',
            name: said('Valley white'),
            description: said('The everyday loaf. Two days in the making.'),
            price: said('£4.20'),
            duration: said('48 h'),
          },
          {
            id: 'tin-wholemeal',
            name: said('Tin wholemeal'),
            description: said('Square, for sandwiches.'),
            price: said('£4.40'),
          },
          { id: 'seeded-rye', name: said('Seeded rye'), description: said('Dense, dark, lasts the week.'), price: said('£5.40') },
          {
            id: 'oat-and-honey',
            name: said('Oat and honey'),
            description: said('Saturdays only.'),
            price: said('£5.10'),
            audience: said('Not vegan'),
          },
        ],
      },
      {
        heading: said('Sweet and savoury'),
        offers: [
          {
            id: 'cardamom-bun',
            name: said('Cardamom bun'),
            description: said('Out at eight, gone by ten.'),
            price: said('£3.10'),
          },
          {
            id: 'cheese-and-leek-slice',
            name: said('Cheese and leek slice'),
            description: said('Calderdale cheddar.'),
            price: said('£3.80'),
          },
          {
            id: 'eccles-cake',
            name: said('Eccles cake'),
            description: said('With a bit of Lancashire on the side if you ask.'),
            price: said('£2.90'),
          },
        ],
      },
    ],
    columns: {
      name: named('columns.name', 'Bread'),
      description: named('columns.description', 'What it is'),
      duration: named('columns.duration', 'Time'),
      price: named('columns.price', 'Price'),
    },
    steps: {
      heading: named('names.steps', 'A loaf, start to finish'),
      items: [
        { name: said('Thursday'), description: said('The starter is fed and the flour is weighed.') },
        { name: said('Friday'), description: said('Mixed by noon, folded by hand, shaped at six, cold all night.') },
        { name: said('Saturday'), description: said('Ovens on at four. Doors at eight.') },
      ],
    },
    cases: {
      heading: named('names.work', 'Tables we have laid'),
      items: [
        {
          title: said('Trades Club supper'),
          place: said('Hebden Bridge'),
          year: said('2024'),
          description: said('Bread for two hundred.'),
        },
        { title: said('Heptonstall fête'), place: said('Heptonstall'), year: said('2023') },
        { title: said('Mill opening'), year: said('2022'), description: said('Forty plaited loaves.') },
      ],
    },
    timetable: {
      heading: named('names.week', 'What is baked when'),
      days: [
        {
          day: said('Wednesday'),
          entries: [
            { time: said('08:00'), what: said('Valley white') },
            { time: said('10:00'), what: said('Buns'), who: said('Josie') },
          ],
        },
        { day: said('Thursday'), entries: [{ time: said('08:00'), what: said('Seeded rye'), who: said('Tariq') }] },
        {
          day: said('Saturday'),
          entries: [
            { time: said('08:00'), what: said('Oat and honey') },
            { time: said('09:30'), what: said('Eccles cakes') },
          ],
        },
      ],
    },
  },
  aboutCopy: {
    heading: named('names.story', 'From a kitchen table'),
    lead: said('One oven, one order, then a shop.'),
    paragraphs: [
      said('Second Rise started on a kitchen table on Heptonstall Road with one oven and a neighbour’s order.'),
      said('The flour comes from a mill at Gilberdyke; the starter is older than the shop.'),
    ],
    people: {
      heading: named('names.people', 'Behind the counter'),
      items: [
        { name: said('Josie Barraclough'), role: said('Baker'), bio: said('Started the starter.') },
        { name: said('Dr Ruth Okonjo'), role: said('Flour and figures') },
        { name: said('Tariq Mahmood'), role: said('Buns') },
      ],
    },
    licences: { heading: named('names.licences', 'Registered'), items: [said('Food hygiene rating 5, Calderdale Council')] },
  },
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

/** The least a site can stand on: a name, a heading, an action. */
export const THIN_MATERIAL: Material = {
  ...MATERIAL_FIXTURE,
  sitemap: {
    pages: MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind === 'home' || kind === 'contact' || kind === 'not-found'),
    redirects: [],
  },
  homeCopy: { headline: said('Second Rise'), closing: { heading: said('Order for Saturday') } },
  servicesCopy: { heading: MATERIAL_FIXTURE.servicesCopy.heading, groups: [], columns: MATERIAL_FIXTURE.servicesCopy.columns },
  aboutCopy: { heading: MATERIAL_FIXTURE.aboutCopy.heading, paragraphs: [] },
  contactCopy: {
    heading: MATERIAL_FIXTURE.contactCopy.heading,
    visitHeading: MATERIAL_FIXTURE.contactCopy.visitHeading,
    address: [],
    hours: [],
    phones: [],
    mails: [],
    directions: [],
  },
  faqCopy: { heading: MATERIAL_FIXTURE.faqCopy.heading, items: [] },
  legal: { pages: [], footer: [], review: [] },
};
