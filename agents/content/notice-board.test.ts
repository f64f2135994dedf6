// What is pinned up: nothing without material, days in the client's language, addresses that lead somewhere.
import { expect, test } from 'vitest';
import { NoticeBoard } from '../site/content.ts';
import { crafted } from './testing/crafted.ts';
import { sample } from './testing/samples.ts';

type Given = Parameters<typeof sample>[0];

async function board(given: Partial<Given>): Promise<NoticeBoard> {
  const { noticeBoard } = await crafted(sample({ language: 'en', name: 'Tansey’s', ...given }));
  return NoticeBoard.parse(noticeBoard);
}

test('a client who gave nothing to pin up has an empty board', async () => {
  expect(await board({})).toEqual({});
});

test.each([
  ['a span', { from: '2026-12-24', until: '2027-01-06' }, '24 December 2026 – 6 January 2027'],
  ['a span within a month', { from: '2026-12-24', until: '2026-12-28' }, '24–28 December 2026'],
  ['days in words', { from: '24 December', until: '6 January' }, '24 December to 6 January'],
  ['an end', { until: '2026-05-31' }, 'until 31 May 2026'],
  ['a day as the client wrote it', { from: 'Good Friday' }, 'Good Friday'],
  ['no day at all', {}, undefined],
])('a notice with %s', async (_, days, when) => {
  const { notices } = await board({ single: { country: 'GB' }, more: { notices: [{ text: 'Closed', ...days }] } });
  expect(notices?.items[0]?.when?.text).toBe(when);
});

test('days are written in the language of the site', async () => {
  const { news } = await board({ language: 'de', more: { news: [{ title: 'Neuer Ofen', date: '2026-03-14', text: [] }] } });
  expect(news?.items[0]?.day).toMatchObject({ text: { text: '14. März 2026' }, iso: '2026-03-14' });
});

test('news stand newest first where all have a day, else as the client gave them', async () => {
  const titles = async (...dates: string[]) => {
    const { news } = await board({ more: { news: dates.map((date) => ({ title: date, date, text: [] })) } });
    return news?.items.map(({ title }) => title.text);
  };
  expect(await titles('3 March 2026', '2026-05-01')).toEqual(['2026-05-01', '3 March 2026']);
  expect(await titles('3 March 2026', 'last summer', '2026-05-01')).toEqual(['3 March 2026', 'last summer', '2026-05-01']);
});

test('only terms that the client names are listed', async () => {
  const { vacancies } = await board({ more: { vacancies: [{ title: 'Baker', hours: '30 a week', start: '2026-05-01' }] } });
  expect(vacancies?.items[0]?.rows.map(({ label, value }) => [label.text, value.text])).toEqual([
    ['Hours', '30 a week'],
    ['Start', '1 May 2026'],
  ]);
});
