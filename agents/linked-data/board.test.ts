// Posts and news for machines.
import { expect, test } from 'vitest';
import { NOTICE_BOARD } from '../sections/notice-board.fixture.ts';
import { jobNodes, newsNode } from './board.ts';

const BUSINESS = { name: 'Second Rise', address: { '@type': 'PostalAddress', addressLocality: 'Hebden Bridge' } };
const WHOLE = { title: 'A baker', description: 'For the nights.', posted: '14 March 2026' };

function posts(value: typeof WHOLE | Omit<typeof WHOLE, 'posted'>, business: Record<string, unknown> = BUSINESS) {
  return jobNodes({ vacancies: [{ value, source: { kind: 'brief', at: 'vacancies.0' }, confirmed: true }] }, business);
}

test('a post that says everything is there', () => {
  expect(posts(WHOLE)).toMatchObject([
    {
      '@type': 'JobPosting',
      datePosted: '2026-03-14',
      hiringOrganization: { name: 'Second Rise' },
      jobLocation: { '@type': 'Place' },
    },
  ]);
});

test.each([
  ['its day', posts({ title: 'A baker', description: 'For the nights.' })],
  ['a day that can be told', posts({ ...WHOLE, posted: 'last week' })],
  ['the place', posts(WHOLE, { name: 'Second Rise' })],
])('a post without %s is not', (_, nodes) => {
  expect(nodes).toEqual([]);
});

test('a piece of news is there with its day, and not without', () => {
  expect(newsNode(NOTICE_BOARD.news, 'oven', BUSINESS)).toMatchObject({ '@type': 'NewsArticle', datePublished: '2026-03-14' });
  expect(newsNode(NOTICE_BOARD.news, 'gooseberries', BUSINESS)).toBeUndefined();
});
