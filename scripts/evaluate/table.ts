// What an evaluation came to, as a table for people.
import type { Row } from './evaluate.ts';

/** Markdown. */
export function tableOf(rows: readonly Row[]): string {
  return [
    `| ${rows[0]?.briefs ?? 0} briefs by | grade | unfounded words | texts changed | distance | time a site | cost |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(lineOf),
  ].join('\n');
}

function lineOf({ model, grade01, unfounded, changed, distance01, durationMs, costUsd }: Row): string {
  const time = `${(durationMs / 1000).toFixed(1)} s`;
  const cells = [model, (grade01 * 100).toFixed(1), unfounded, changed, distance01.toFixed(2), time, `$${costUsd.toFixed(4)}`];
  return `| ${cells.join(' | ')} |`;
}
