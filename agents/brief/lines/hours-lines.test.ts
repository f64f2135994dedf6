// Opening hours in running text.
import { describe, expect, it } from 'vitest';
import { areHours, hoursLinesOf } from './hours-lines.ts';

describe('hoursLinesOf', () => {
  it.each([
    ['Mon, Wed, Fri 8–12', [{ days: 'Mon, Wed, Fri', times: '8–12' }]],
    [
      'Mo–Do 7–12, 13–16:30 Uhr; Sa geschlossen',
      [
        { days: 'Mo–Do', times: '7–12, 13–16:30 Uhr' },
        { days: 'Sa', times: 'geschlossen' },
      ],
    ],
    ['mardi au samedi 12h–14h, 19h30–22h', [{ days: 'mardi au samedi', times: '12h–14h, 19h30–22h' }]],
    [
      '6am to 2pm weekdays, 7 to 1 on the weekend',
      [
        { days: 'weekdays', times: '6am to 2pm' },
        { days: 'the weekend', times: '7 to 1' },
      ],
    ],
    ['Friday 8am to noon', [{ days: 'Friday', times: '8am to noon' }]],
    ['Mon 8am to 6pm, closed for lunch', [{ days: 'Mon', times: '8am to 6pm', note: 'closed for lunch' }]],
    [
      'الأحد إلى الخميس ٩–٥، الجمعة مغلق',
      [
        { days: 'الأحد إلى الخميس', times: '٩–٥' },
        { days: 'الجمعة', times: 'مغلق' },
      ],
    ],
    ['', []],
  ])('reads "%s"', (text, expected) => {
    expect(hoursLinesOf(text)).toEqual(expected);
  });
});

describe('areHours', () => {
  it.each(['Mo–Fr 8–18', 'daily 10am–5pm'])('knows "%s"', (text) => {
    expect(areHours(text)).toBe(true);
  });

  it.each(['We sold 8 loaves on Monday', 'Monday', '8–12', 'The oven is on at 4'])('passes over "%s"', (text) => {
    expect(areHours(text)).toBe(false);
  });
});
