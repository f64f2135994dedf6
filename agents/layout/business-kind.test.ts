// Tests of what a business is asked for first.
import { expect, test } from 'vitest';
import { businessKind, type BusinessSigns } from './business-kind.ts';

const CALM = { calmLively: 0.2, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };
const LIVELY = { ...CALM, calmLively: 0.8 };
const SIGNS: BusinessSigns = { timetableDays: 0, cases: 0, action: 'call', axes: CALM };

test.each([
  ['a timetable', { timetableDays: 2, action: 'visit' }, 'dates'],
  ['things to buy', { action: 'buy' }, 'goods'],
  ['a door to walk through', { action: 'visit' }, 'goods'],
  ['bookings in a lively place', { action: 'book', axes: LIVELY }, 'goods'],
  ['bookings in a calm place', { action: 'book', axes: CALM }, 'trust'],
  ['questions and finished works', { action: 'enquire', cases: 3 }, 'portfolio'],
  ['questions and little to show', { action: 'enquire', cases: 2 }, 'trust'],
] as const)('%s', (_, signs, kind) => {
  expect(businessKind({ ...SIGNS, ...signs })).toBe(kind);
});
