// What a small bakery has pinned up.
import type { NoticeBoard } from '../site/content.ts';
import { named, said } from './said.fixture.ts';

export const NOTICE_BOARD: NoticeBoard = {
  notices: {
    heading: named('board.notices', 'Please note'),
    items: [{ text: said('Closed.'), when: said('24 to 27 December') }],
  },
  news: {
    heading: named('board.news', 'News'),
    more: named('board.allNews', 'All the news'),
    readOn: named('board.readOn', 'Read on'),
    items: [
      {
        id: 'oven',
        title: said('The new oven is in'),
        day: { text: said('14 March 2026'), iso: '2026-03-14' },
        paragraphs: [said('It came through the roof on a wet Thursday.'), said('The old one went to a school.')],
        hasPage: true,
      },
      { id: 'gooseberries', title: said('Gooseberries are back'), paragraphs: [], hasPage: false },
    ],
  },
  vacancies: {
    heading: named('board.jobs', 'We are looking for'),
    more: named('board.allJobs', 'See the jobs'),
    apply: named('board.apply', 'Write to us about this'),
    items: [
      {
        title: said('A baker'),
        description: said('For the nights.'),
        rows: [{ label: named('board.jobHours', 'Hours'), value: said('30 a week') }],
      },
    ],
  },
  partners: {
    heading: named('board.partners', 'We work with'),
    items: [{ name: said('Gilberdyke Mill'), what: said('Our flour') }],
  },
  downloads: {
    heading: named('board.downloads', 'To download'),
    items: [{ title: said('Order form'), href: 'https://secondrise.example/order.pdf' }],
  },
  pairs: {
    heading: named('board.pairs', 'Before and after'),
    items: [{ before: 'loft-before.jpg', after: 'loft-after.jpg', caption: said('The loft') }],
  },
  booking: {
    heading: named('board.booking', 'How to book'),
    online: { text: named('board.bookOnline', 'Book online'), href: 'https://book.secondrise.example/' },
    notes: [said('Tables are kept for fifteen minutes.')],
  },
  newsletter: {
    heading: named('board.newsletter', 'Newsletter'),
    address: said('news@secondrise.example'),
    href: 'mailto:news@secondrise.example?subject=Newsletter',
    subscribe: named('board.subscribe', 'Subscribe'),
  },
};
