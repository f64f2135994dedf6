// The least grade that a script asks for, as a letter or a score.
import { z } from 'zod';
import { LEAST_SCORE01 } from '../../agents/grades/letter.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { Letter, type Grade } from '../../agents/site/judgement.ts';

const Score01 = z.coerce.number().min(0).max(1);

/** @returns 0 to 1; missing when none is asked for. @throws SitewrightError `validation` */
export function readThreshold(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;

  const letter = Letter.safeParse(words.toUpperCase());
  if (letter.success) return LEAST_SCORE01[letter.data];

  const score01 = Score01.safeParse(words);
  if (score01.success && words.trim() !== '') return score01.data;
  throw new SitewrightError(
    'validation',
    `--threshold ${words} is no grade. Give a letter from A to F, or a number from 0 to 1, e.g. 0.8.`,
  );
}

/** What lies below it, in words. Where nothing could be judged no threshold is reached. */
export function below(grades: readonly Grade[], least: number | undefined): string[] {
  if (least === undefined) return [];
  if (grades.every(({ score01 }) => score01 === undefined)) return ['nothing could be judged'];

  return grades.flatMap(({ dimension, letter, score01 }) =>
    score01 !== undefined && score01 < least ? [`${dimension} ${letter} (${score01})`] : [],
  );
}
