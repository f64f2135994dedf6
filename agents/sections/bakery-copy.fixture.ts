// What the bakery of the fixture offers, and who they are.
import type { AboutCopy, ServicesCopy } from '../site/content.ts';
import { named, said } from './said.fixture.ts';

export const SERVICES_COPY: ServicesCopy = {
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
  compare: named('services.compare', 'Side by side'),
  caseLabels: { client: named('services.caseClient', 'For'), result: named('services.caseResult', 'Result') },
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
};

export const ABOUT_COPY: AboutCopy = {
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
};
