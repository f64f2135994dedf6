// What a whole site came to.
import type { Grade } from '../site/judgement.ts';

/** Mean of the grades; missing where nothing could be graded. */
export function meanScore01(grades: readonly Pick<Grade, 'score01'>[]): number | undefined {
  const scores = grades.flatMap(({ score01 }) => score01 ?? []);
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
