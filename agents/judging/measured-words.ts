// What was measured, told to a model that judges the same: it stands whatever the model says.
import type { Judgement } from '../site/judgement.ts';
import { fenced } from '../tasks/fence.ts';
import type { PageLines } from './critic-task.ts';
import { linesToSend, type KeptFacts } from './lines-to-send.ts';

/** More would be a list, and the first ones cost most. */
const MOST_FINDINGS = 8;

export interface Measured {
  judgement: Judgement;
  /** Of this page alone. */
  page?: string;
  /** What the model is shown anyway. */
  shown?: readonly PageLines[];
}

export function measuredWords({ judgement: { grade, findings }, page, shown = [] }: Measured, facts: KeptFacts): string[] {
  const told = new Set(shown.flatMap(({ lines }) => lines));
  const found = findings
    .filter(({ place, message }) => (page === undefined || place?.page === page) && !told.has(message))
    .map(({ place, message }) => `${place?.page ?? 'the site'}: ${message}`);
  const graded = grade?.score01 === undefined ? [] : [`grade ${grade.letter}, ${Math.round(grade.score01 * 100)} of 100`];

  const lines = [...graded, ...(graded.length > 0 ? (grade?.reasons ?? []) : []), ...new Set(found.slice(0, MOST_FINDINGS))];
  const [sent] = linesToSend([{ page: '', lines }], facts);
  if (!sent) return [];
  return [
    `Measured by rule; it stands whatever you say, so say what no rule can see:\n${fenced('measured', sent.lines.join('\n'))}`,
  ];
}
