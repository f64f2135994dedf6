// Hours as clients of eight languages write them.
import { describe, expect, it } from 'vitest';
import { readHours } from './hours.ts';

const WEEK = [1, 2, 3, 4, 5];
const ALL = [1, 2, 3, 4, 5, 6, 7];

describe('days', () => {
  it.each<[string, number[]]>([
    ['Monday to Friday', WEEK],
    ['Mon-Fri', WEEK],
    ['Mo–Fr', WEEK],
    ['Montag bis Freitag', WEEK],
    ['Mo. – Fr.', WEEK],
    ['lundi au vendredi', WEEK],
    ['du lundi au vendredi', WEEK],
    ['de lunes a viernes', WEEK],
    ['L-V', WEEK],
    ['da lunedì a venerdì', WEEK],
    ['dal lunedì al venerdì', WEEK],
    ['maandag t/m vrijdag', WEEK],
    ['ma - vr', WEEK],
    ['weekdays', WEEK],
    ['الأحد إلى الخميس', [1, 2, 3, 4, 7]],
    ['من السبت حتى الأربعاء', [1, 2, 3, 6, 7]],
    ['السبت والأحد', [6, 7]],
    ['الإثنين', [1]],
    ['يوميًا', ALL],
    ['א׳-ה׳', [1, 2, 3, 4, 7]],
    ['ימים ראשון עד חמישי', [1, 2, 3, 4, 7]],
    ['יום שישי', [5]],
    ['Sa–Mo', [1, 6, 7]],
    ['Saturday to Monday', [1, 6, 7]],
    ['Mondays', [1]],
    ['Tuesdays and Thursdays', [2, 4]],
    ['Mon, Wed & Fri', [1, 3, 5]],
    ['Tue–Thu, Sat', [2, 3, 4, 6]],
    ['mercredi', [3]],
    ['martes', [2]],
    ['miércoles y jueves', [3, 4]],
    ['daily', ALL],
    ['täglich', ALL],
    ['tous les jours', ALL],
    ['dagelijks', ALL],
    ['daily except Tuesday', [1, 3, 4, 5, 6, 7]],
    ['täglich außer Montag', [2, 3, 4, 5, 6, 7]],
    ['tous les jours sauf le lundi', [2, 3, 4, 5, 6, 7]],
    ['werktags', [1, 2, 3, 4, 5, 6]],
    ['weekend', [6, 7]],
  ])('reads "%s"', (days, expected) => {
    expect(readHours(days, '08:00-12:00')?.days).toEqual(expected);
  });

  it.each(['when the flag is up', 'first Monday of the month', '', '2 Monday'])('leaves "%s" alone', (days) => {
    expect(readHours(days, '08:00-12:00')).toBeUndefined();
  });
});

describe('times', () => {
  it.each<[string, [string, string][]]>([
    ['8am to 6pm', [['08:00', '18:00']]],
    ['8:30 a.m. – 5 p.m.', [['08:30', '17:00']]],
    [
      '08:00–12:00, 14:00–18:00',
      [
        ['08:00', '12:00'],
        ['14:00', '18:00'],
      ],
    ],
    [
      '8-12 & 14-18 Uhr',
      [
        ['08:00', '12:00'],
        ['14:00', '18:00'],
      ],
    ],
    ['von 8 bis 18 Uhr', [['08:00', '18:00']]],
    ['8.30 bis 18.00 Uhr', [['08:30', '18:00']]],
    [
      '8h30–12h et 14h à 18h30',
      [
        ['08:30', '12:00'],
        ['14:00', '18:30'],
      ],
    ],
    ['de 9 a 14 h', [['09:00', '14:00']]],
    ['dalle 9 alle 13', [['09:00', '13:00']]],
    ['9.00 tot 17.30 uur', [['09:00', '17:30']]],
    ['0730-1600', [['07:30', '16:00']]],
    ['9-5', [['09:00', '17:00']]],
    ['12 to 9', [['12:00', '21:00']]],
    ['12.30-5', [['12:30', '17:00']]],
    ['12:00–04:00', [['12:00', '04:00']]],
    ['1–5pm', [['13:00', '17:00']]],
    ['8-6pm', [['08:00', '18:00']]],
    ['noon to midnight', [['12:00', '24:00']]],
    ['10am till noon', [['10:00', '12:00']]],
    ['24 hours', [['00:00', '24:00']]],
    ['rund um die Uhr', [['00:00', '24:00']]],
    ['18:00–02:00', [['18:00', '02:00']]],
    ['٩ صباحًا إلى ٥ مساءً', [['09:00', '17:00']]],
    [
      '٠٩:٠٠–١٣:٠٠ و ١٦:٠٠–٢٠:٠٠',
      [
        ['09:00', '13:00'],
        ['16:00', '20:00'],
      ],
    ],
    ['من ١٠ حتى ١٨', [['10:00', '18:00']]],
    ['9:00 עד 17:00', [['09:00', '17:00']]],
    ['8am to 6pm, closed for lunch', [['08:00', '18:00']]],
    [
      '14:00–18:00, 08:00–12:00',
      [
        ['08:00', '12:00'],
        ['14:00', '18:00'],
      ],
    ],
  ])('reads "%s"', (times, expected) => {
    expect(readHours('Mon', times)?.spans.map((span) => [span.opens, span.closes])).toEqual(expected);
  });

  it.each(['closed', 'Geschlossen', 'Ruhetag', 'fermé', 'cerrado', 'chiuso', 'gesloten', 'مغلق', 'סגור'])(
    'reads "%s" as closed',
    (times) => {
      expect(readHours('Sunday', times)).toEqual({ days: [7], spans: [] });
    },
  );

  it.each(['by appointment', 'from 5pm', '25:00–26:00', '08:00–12:00, 14:00', '8:75–9', ''])('leaves "%s" alone', (times) => {
    expect(readHours('Mon', times)).toBeUndefined();
  });
});
