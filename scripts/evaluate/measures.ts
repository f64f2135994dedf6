// What is measured of one made site: its words, its change by a model, its grade.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { meanScore01 } from '../../agents/grades/mean-score.ts';
import { textsOf } from '../../agents/grounding/texts.ts';
import { unfounded } from '../../agents/grounding/unfounded.ts';
import { languageOf } from '../../agents/languages/say.ts';
import type { Audit } from '../../agents/site/audit.ts';
import { GRADERS } from '../../main/grading/registry.ts';
import { gradeFolder } from '../../main/making/grade-folder.ts';
import { writeSite } from '../../main/output/write-site.ts';
import type { RanBrief } from '../../tests/run-brief.ts';

/** Texts of a page that state what is in none of their sources. */
export function unfoundedIn(made: RanBrief): number {
  const slots = { facts: made.slot('facts'), services: made.slot('services'), requirements: made.slot('requirements') };
  const language = languageOf(slots.requirements.languages[0]);
  return textsOf(made.slot('pages').sections).flatMap(({ text }) => unfounded(text, slots, language)).length;
}

/** Texts that are not as the craft made them. */
export function changedBetween(alone: RanBrief, made: RanBrief): number {
  const known = new Set(textsOf(alone.slot('pages').sections).map(({ text }) => text.text));
  const descriptions = new Set(Object.values(alone.slot('metadata').pages).map(({ description }) => description));
  return (
    textsOf(made.slot('pages').sections).filter(({ text }) => !known.has(text.text)).length +
    Object.values(made.slot('metadata').pages).filter(({ description }) => !descriptions.has(description)).length
  );
}

export type GradeSite = (made: RanBrief, pathOf: (hash: string) => string) => Promise<number>;

/**
 * Mean of all grades, 0 to 1. What a model left as it was is not looked at again: most of the time goes into visits by a browser.
 *
 * @param isRead whether only markup is read, without a browser
 */
export function siteGrading(isRead: boolean, signal: AbortSignal): GradeSite {
  const answers = new Map<string, readonly Audit[]>();
  const known = {
    recall: async () => answers,
    replace: async (fresh: readonly { key: string; audits: readonly Audit[] }[]) => {
      for (const { key, audits } of fresh) answers.set(key, audits);
    },
  };
  const graders = isRead ? GRADERS.filter(({ grader }) => grader.kind === 'page') : GRADERS;

  return async (made, pathOf) => {
    const folder = await mkdtemp(join(tmpdir(), 'sitewright-evaluate-'));
    try {
      await writeSite({ files: made.slot('files').files, out: join(folder, 'site'), pathOf });
      const { grades } = await gradeFolder(
        { folder: join(folder, 'site'), known, graders },
        { signal, onProgress: () => undefined },
      );
      return meanScore01(grades) ?? 0;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    }
  };
}
