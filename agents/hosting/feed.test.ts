// The feed of news.
import { expect, test } from 'vitest';
import { NOTICE_BOARD } from '../sections/notice-board.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import { feedXml } from './feed.ts';

const { pages } = MATERIAL_FIXTURE.sitemap;
const FED = { name: 'Second & Rise', origin: 'https://secondrise.example', language: 'en-GB', pages };

function feed(rest: object = {}): string | undefined {
  return NOTICE_BOARD.news && feedXml({ ...FED, news: NOTICE_BOARD.news, ...rest });
}

test('every piece of news is there, with the page it is read on and its day where it has one', () => {
  const xml = feed() ?? '';

  expect([...xml.matchAll(/<link>(.*?)<\/link>/g)].map(([, link]) => link)).toEqual([
    'https://secondrise.example/news/',
    'https://secondrise.example/news/oven/',
    'https://secondrise.example/news/',
  ]);
  expect(xml.match(/<pubDate>(.*?)<\/pubDate>/)?.[1]).toBe('Sat, 14 Mar 2026 00:00:00 GMT');
  expect(xml).toContain('<title>Second &amp; Rise</title>');
});

test('there is none without a page of news', () => {
  expect(feed({ pages: pages.filter(({ kind }) => kind !== 'news') })).toBeUndefined();
});
