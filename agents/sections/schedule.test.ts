// The timetable: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import schedule from './schedule.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = schedule;

describe('schedule', () => {
  it('takes the timetable day by day', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('timetable'))).toEqual({
      ...MATERIAL_FIXTURE.servicesCopy.timetable,
      isHeadingHidden: true,
    });
  });

  it.each([
    ['names alone', ['Hull Breach', 'Tin Hymnal', 'Ferrous', 'Splice'].map((what) => ({ what: said(what) })), true],
    ['hours to keep', ['07:00', '09:00', '11:00', '13:00'].map((time) => ({ time: said(time), what: said('Slow flow') })), false],
  ])('is a line-up or not with %s', (_, entries, isLineup) => {
    const props = { heading: said('This week'), isHeadingHidden: false, days: [{ day: said('Friday'), entries }] };
    expect(schedule.variants['lineup']?.fits?.(props)).toBe(isLineup);
  });
});
