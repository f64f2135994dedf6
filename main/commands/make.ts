// `sitewright make`: one brief in, one site out, with progress and a closing summary.
import { basename, extname, join } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { dataDir } from '../data-dir.ts';
import type { Watching } from '../engine/engine.ts';
import { gradingProgressOn } from '../making/grading-progress.ts';
import { progressOn } from '../making/progress.ts';
import { summaryText, type MakeSummary } from '../making/summary.ts';
import { reportText } from '../reports/report-text.ts';
import type { SiteReport } from '../reports/site-report.ts';
import { openStudio } from '../studio/open-studio.ts';
import type { Studio } from '../studio/studio.ts';
import { untilInterrupted } from './interrupt.ts';
import { sayPrice, usdOf } from './model-price.ts';
import { sayNotices } from './notices.ts';

export interface MakeOptions {
  out?: string | undefined;
  direction?: string | undefined;
  open?: boolean | undefined;
  grade?: boolean | undefined;
  refine?: boolean | undefined;
  json?: boolean | undefined;
  /** A tier, a model's id, or `none`. */
  model?: string | undefined;
  /** US dollars, as typed. */
  budget?: string | undefined;
  /** Of a PostgreSQL whose workers make the site. */
  databaseUrl?: string | undefined;
}

/** The brief made when none is named. */
const DEFAULT_BRIEF = 'bakery';

/** @returns the exit code. @throws SitewrightError when the site could not be made; nothing half-written is left */
export async function makeCommand(
  words: readonly string[],
  { out, direction, open, grade, refine, json, model, budget, databaseUrl }: MakeOptions,
): Promise<number> {
  const [named, ...more] = words;
  if (more.length > 0) {
    throw new SitewrightError(
      'validation',
      `One brief at a time: "${more.join(' ')}" was not expected. Put a name with spaces in quotes.`,
    );
  }

  const brief = named ?? (await defaultBrief());
  const folder = out ?? join('sites', basename(brief, extname(brief)));
  const interrupt = untilInterrupted('Stopping. What is finished is kept; the same command goes on from there.');
  const first = { brief, out: folder, direction, signal: interrupt.signal };
  const studio = await openStudio({ dataDir: dataDir(), databaseUrl, first, endsSoon: open !== true });

  try {
    await sayNotices(studio);
    const budgetUsd = usdOf(budget);
    if (!json) await sayPrice(studio, { model, budgetUsd });
    const onEvent = progressOn(json ? process.stderr : process.stdout);
    const summary = await studio.make({ brief, out: folder, direction, model, budgetUsd }, { signal: interrupt.signal, onEvent });

    const report = await reportOn(summary.project, { studio, grade, refine }, { signal: interrupt.signal, onEvent });

    console.log(json ? JSON.stringify({ ...summary, grades: report?.grades }) : wordsOf(summary, report));
    if (!open) return 0;
    await studio.close();
    const { serveCommand } = await import('./serve.ts');
    return await serveCommand({ site: summary.out, open: true });
  } finally {
    interrupt.done();
    await studio.close();
  }
}

/** Loads what reads briefs, which the store's start is not to wait for. */
async function defaultBrief(): Promise<string> {
  const { bundledBrief } = await import('../studio/samples.ts');
  return bundledBrief(DEFAULT_BRIEF);
}

interface Looking {
  studio: Studio;
  grade: boolean | undefined;
  refine: boolean | undefined;
}

/** Grading alone changes nothing; to refine is asked for by itself. */
async function reportOn(
  project: string,
  { studio, grade, refine }: Looking,
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
