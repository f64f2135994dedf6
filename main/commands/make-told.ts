// Makes a site and tells of it: what it will cost, how it goes on, what came of it.
import type { Watching } from '../engine/engine.ts';
import { gradingProgressOn } from '../making/grading-progress.ts';
import { progressOn } from '../making/progress.ts';
import { summaryText, type MakeSummary } from '../making/summary.ts';
import { reportText } from '../reports/report-text.ts';
import type { SiteReport } from '../reports/site-report.ts';
import type { Studio } from '../studio/studio.ts';
import { sayPrice, usdOf } from './model-price.ts';
import { sayNotices } from './notices.ts';

export interface MakeWishes {
  /** Its file. */
  brief: string;
  /** Folder of the site. */
  out: string;
  direction?: string | undefined;
  grade?: boolean | undefined;
  refine?: boolean | undefined;
  json?: boolean | undefined;
  /** A tier, a model's id, or `none`. */
  model?: string | undefined;
  /** US dollars, as typed. */
  budget?: string | undefined;
}

/** @throws SitewrightError when the site could not be made; nothing half-written is left */
export async function makeTold(studio: Studio, wishes: MakeWishes, signal: AbortSignal): Promise<MakeSummary> {
  const { brief, out, direction, model, budget, json } = wishes;
  await sayNotices(studio);
  const budgetUsd = usdOf(budget);
  if (!json) await sayPrice(studio, { model, budgetUsd });
  const onEvent = progressOn(json ? process.stderr : process.stdout);
  const summary = await studio.make({ brief, out, direction, model, budgetUsd }, { signal, onEvent });

  const report = await reportOn(summary.project, { ...wishes, studio }, { signal, onEvent });
  console.log(json ? JSON.stringify({ ...summary, grades: report?.grades }) : wordsOf(summary, report));
  return summary;
}

/** Grading alone changes nothing; to refine is asked for by itself. */
async function reportOn(
  project: string,
  { studio, grade, refine }: Pick<MakeWishes, 'grade' | 'refine'> & { studio: Studio },
  watching: Watching,
): Promise<SiteReport | undefined> {
  if (refine) return studio.improve(project, watching);
  if (!grade) return undefined;
  return studio.grade(project, { signal: watching.signal, onProgress: gradingProgressOn(process.stderr) });
}

function wordsOf(summary: MakeSummary, report: SiteReport | undefined): string {
  const made = summaryText(summary, process.env['SITEWRIGHT_COMMAND'] ?? 'sitewright');
  return ['', made, ...(report ? ['', reportText(report)] : [])].join('\n');
}
