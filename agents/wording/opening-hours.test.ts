// Hours are said as people say them.
import { describe, expect, test } from 'vitest';
import { languageOf } from '../languages/say.ts';
import { hoursLines, timeText } from './opening-hours.ts';

type Span = [string, string];

function lines(tag: string, country: string | undefined, entries: [number[], Span[]][]): string[] {
  const hours = entries.map(([days, spans]) => ({
    value: { days, spans: spans.map(([opens, closes]) => ({ opens, closes })) },
    source: { kind: 'brief' as const, at: 'hours' },
    confirmed: true,
  }));
  return hoursLines(hours, languageOf(tag), country).map(({ days, times }) => `${days.text}: ${times.text}`);
}

const NINE_TO_FIVE: Span[] = [['09:00', '17:00']];

describe('hours', () => {
  test.each([
    ['days alike stand together', 'en', 'GB', [[[1, 2, 3, 4, 5], NINE_TO_FIVE]], ['Monday to Friday: 9:00–17:00']],
    ['two days are named', 'en', 'GB', [[[6, 7], NINE_TO_FIVE]], ['Saturday and Sunday: 9:00–17:00']],
    ['single days are listed', 'en', 'GB', [[[1, 3, 5], NINE_TO_FIVE]], ['Monday, Wednesday and Friday: 9:00–17:00']],
    ['a week may begin on Sunday', 'en', 'JO', [[[1, 2, 3, 4, 7], NINE_TO_FIVE]], ['Sunday to Thursday: 9:00 AM–5:00 PM']],
    [
      'seven days are every day',
      'en',
      'GB',
      [[[1, 2, 3, 4, 5, 6, 7], [['00:00', '24:00']]]],
      ['Every day: all day and all night'],
    ],
    [
      'entries day by day are put together',
      'de',
      'AT',
      [
        [[1], NINE_TO_FIVE],
        [[2], NINE_TO_FIVE],
        [[3], NINE_TO_FIVE],
      ],
      ['Montag bis Mittwoch: 9:00–17:00 Uhr'],
    ],
    [
      'two entries of one day are its two spans',
      'de',
      'DE',
      [
        [[1], [['14:00', '18:00']]],
        [[1], [['08:00', '12:00']]],
      ],
      ['Montag: 8:00–12:00 Uhr und 14:00–18:00 Uhr'],
    ],
    [
      'closed days come last',
      'en',
      'US',
      [
        [[1], []],
        [[2], NINE_TO_FIVE],
      ],
      ['Tuesday: 9:00 AM–5:00 PM', 'Monday: closed'],
    ],
    ['French days begin with a capital', 'fr', 'FR', [[[2, 3, 4], NINE_TO_FIVE]], ['Du mardi au jeudi: 9:00–17:00']],
    ['midnight is the end of the day', 'de', 'DE', [[[5], [['18:00', '24:00']]]], ['Freitag: 18:00–24:00 Uhr']],
  ] as [string, string, string, [number[], Span[]][], string[]][])('%s', (...[, tag, country, entries, expected]) => {
    expect(lines(tag, country, entries).map((line) => line.replaceAll('\u202F', ' '))).toEqual(expected);
  });

  test('every line names the entries it stands on', () => {
    const [line] = hoursLines(
      [{ value: { days: [1], spans: [], note: 'by request' }, source: { kind: 'brief', at: 'hours.0' }, confirmed: true }],
      languageOf('en'),
      'GB',
    );
    expect(line).toEqual({
      days: { text: 'Monday', from: ['facts.hours.0'] },
      times: { text: 'closed', from: ['frame:label.closed', 'facts.hours.0'] },
      note: { text: 'by request', from: ['facts.hours.0.note'] },
    });
  });
});

test.each([
  ['18:30', 'en-GB', '18:30'],
  ['18:30', 'en-US', '6:30 PM'],
  ['24:00', 'de-DE', '24:00'],
])('%s in %s is %s', (time, locale, text) => {
  expect(timeText(time, locale).replaceAll('\u202F', ' ')).toBe(text);
});
