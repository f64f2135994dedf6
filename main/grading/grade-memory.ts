// Answers kept from an earlier grading, by all that they follow from: what did not change is not looked at again.
import type { Audit } from '../../agents/site/audit.ts';
import type { SiteUnderGrade } from './site-under-grade.ts';
import { subjectKeys, type Subject } from './subject-keys.ts';

export interface GradeMemory {
  recall(this: void, subject: Subject): readonly Audit[] | undefined;
  keep(this: void, subject: Subject, audits: readonly Audit[]): void;
}

export interface KeptAnswer {
  key: string;
  /** Its id. */
  grader: string;
  page?: string | undefined;
  audits: readonly Audit[];
}

export interface KeptAnswers extends GradeMemory {
  /** All that were recalled or kept. */
  answers(this: void): KeptAnswer[];
}

export const NO_MEMORY: GradeMemory = { recall: () => undefined, keep: () => undefined };

interface Remembering {
  /** Of the program: another may judge otherwise. */
  build: string;
  known: ReadonlyMap<string, readonly Audit[]>;
}

export async function rememberGrades(site: SiteUnderGrade, { build, known }: Remembering): Promise<KeptAnswers> {
  const keyOf = await subjectKeys(site, build);
  const answers = new Map<string, KeptAnswer>();

  const keep: GradeMemory['keep'] = (subject, audits) => {
    const key = keyOf(subject);
    // Another time it may be told.
    if (audits.some(({ result }) => result.type === 'cannot-tell')) return;
    answers.set(key, { key, grader: subject.by.id, page: subject.page?.path, audits });
  };

  return {
    keep,
    recall(subject) {
      const audits = known.get(keyOf(subject));
      if (audits) keep(subject, audits);
      return audits;
    },
    answers: () => [...answers.values()],
  };
}
