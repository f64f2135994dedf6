// Every reason that a grade is given has its German.
import { expect, test } from 'vitest';
import type { Audit } from '../site/audit.ts';
import type { Finding } from '../site/finding.ts';
import { judgementOn } from './judgement-on.ts';
import { reasonInGerman } from './reasons-in-german.ts';

const found = (page: string): Finding => ({
  rule: 'x.y',
  slot: 'files',
  at: '',
  message: 'm',
  severity: 'error',
  certainty: 'sure',
  place: { page },
});
const audit = (id: string, score01: number, findings: Finding[] = []): Audit => ({
  id,
  dimension: 'code',
  claim: 'Claim',
  weight: 5,
  result: { type: 'graded', score01 },
  findings,
});

test.each<[string, Audit[], string[]]>([
  ['nothing was judged', [], ['Hier ließ sich nichts beurteilen.']],
  ['the one check holds', [audit('x.a', 1)], ['Die eine gemachte Prüfung hält.']],
  ['all hold', [audit('x.a', 1), audit('x.b', 1)], ['Alle 2 Prüfungen halten.']],
  ['one place', [audit('x.a', 0.5, [{ ...found('/'), severity: 'advice' }])], ['Hält noch nicht: „Aussage“: eine Stelle.']],
  [
    'places on pages, and the grade is held down',
    [audit('x.a', 0.99, [found('/'), found('/b/')]), audit('x.b', 1), audit('x.c', 1)],
    ['Hält noch nicht: „Aussage“: 2 Stellen auf 2 Seiten.', 'Sichere Fehler halten die Note niedrig, so gut alles andere ist.'],
  ],
  ['no place is known', [audit('x.a', 0.5)], ['Hält noch nicht: „Aussage“.']],
])('%s', (_when, audits, german) => {
  const { grade } = judgementOn('code', audits);

  expect(grade?.reasons.map((reason) => reasonInGerman(reason, () => 'Aussage'))).toEqual(german);
});
