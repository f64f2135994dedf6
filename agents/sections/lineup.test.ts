// The line-up: what tells it from a timetable, and how many stages stand side by side.
import { describe, expect, it } from 'vitest';
import lineup from './lineup.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';
import schedule from './schedule.tsx';

const { fill: fillLineup } = lineup;
const { fill: fillSchedule } = schedule;

type Entry = { what: ReturnType<typeof said>; where?: ReturnType<typeof said>; who?: ReturnType<typeof said> };

const onStage = (...stages: string[]): Entry[] =>
  stages.map((stage, index) => ({ what: said(`Act ${index}`), where: said(stage) }));

function withEntries(entries: Entry[]) {
  const timetable = { heading: said('Who plays'), days: [{ day: said('Friday'), entries }] };
  return { ...MATERIAL_FIXTURE, servicesCopy: { ...MATERIAL_FIXTURE.servicesCopy, timetable } };
}

describe('line-up', () => {
  it.each([
    ['two stages', onStage('The Sump', 'Pump House'), true],
    ['one stage', onStage('The Sump', 'The Sump'), false],
    ['rooms and teachers', onStage('Room 1', 'Room 2').map((entry) => ({ ...entry, who: said('Tamsin') })), false],
  ])('with %s it stands instead of the timetable or leaves it alone', (_, entries, isLineup) => {
    const material = withEntries(entries);
    expect(fillLineup(material, pageOf('timetable')) !== undefined).toBe(isLineup);
    expect(fillSchedule(material, pageOf('timetable')) !== undefined).toBe(!isLineup);
  });

  it.each([
    [4, true],
    [5, false],
  ])('%i stages side by side: %s', (count, fits) => {
    const entries = onStage(...Array.from({ length: count }, (_, index) => `Stage ${index}`));
    const props = { heading: said('Who plays'), isHeadingHidden: false, days: [{ day: said('Friday'), entries }] };
    expect(lineup.variants['stages']?.fits?.(props)).toBe(fits);
  });
});
