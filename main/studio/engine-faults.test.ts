import { expect, test } from 'vitest';
import { engineFaults } from './engine-faults.ts';

function toldOf(...faults: unknown[]): string[] {
  const told: string[] = [];
  const tell = engineFaults((lines) => told.push(lines));
  for (const fault of faults) tell(fault);
  return told;
}

const withCode = (error: Error, code: string) => Object.assign(error, { code });
const ENDED = withCode(new Error('terminating connection due to administrator command'), '57P01');
const REFUSED = withCode(new AggregateError([new Error('connect ECONNREFUSED ::1:5432')]), 'ECONNREFUSED');

test.each([
  ['ended by its administrator', ENDED, 'terminating connection due to administrator command'],
  ['refused at each address', REFUSED, 'Error: connect ECONNREFUSED ::1:5432'],
])('a database connection that is %s is told in words', (_, fault, reason) => {
  expect(toldOf(fault)).toEqual([
    `The database does not answer (${reason}). Nothing is lost: it is asked again until it does.\n`,
  ]);
});

test('every connection that is lost at once is told together', () => {
  expect(toldOf(ENDED, REFUSED, ENDED)).toHaveLength(1);
});

test.each([
  ['an error', new Error('no such step'), /^Error: no such step\n\s+at /],
  ['what is no error', 'gone', /^gone\n$/],
])('%s is told as it is, each time', (_, fault, lines) => {
  expect(toldOf(fault, fault)).toEqual([expect.stringMatching(lines), expect.stringMatching(lines)]);
});
