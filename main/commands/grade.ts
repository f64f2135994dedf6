// `sitewright grade`: five grades of any site, with reasons, reports to hand on, and an exit code for scripts.
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SitewrightError } from '../../agents/site/error.ts';
import { gradeFolder } from '../making/grade-folder.ts';
import { gradingProgressOn } from '../making/grading-progress.ts';
import { reportText } from '../reports/report-text.ts';
import type { SiteReport } from '../reports/site-report.ts';
import { version } from '../version.ts';
import { HELP } from './help.ts';
import { untilInterrupted } from './interrupt.ts';
import { typed } from './typed.ts';
import { below, readThreshold } from './threshold.ts';

const OPTIONS = {
  threshold: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @returns the exit code; 1 when a grade lies below the threshold. @throws SitewrightError for a site that cannot be graded */
export async function gradeCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = typed(() => parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true }));
  if (values.help) {
    console.log(HELP);
    return 0;
  }

  const least = readThreshold(values.threshold);
  const interrupt = untilInterrupted('Stopping.');

  try {
    const report = await gradedReport(sourceIn(positionals), interrupt.signal);
    console.log(`\n${reportText(report)}`);

    const missed = below(report.grades, least);
    if (missed.length > 0) console.error(`\nBelow the threshold: ${missed.join(', ')}.`);
    return missed.length > 0 ? 1 : 0;
  } finally {
    interrupt.done();
  }
}

function sourceIn([source, ...more]: readonly string[]): string {
  if (source === undefined) throw new SitewrightError('validation', 'Name the folder of a site: sitewright grade <folder>.');
  if (more.length > 0) {
    throw new SitewrightError(
      'validation',
      `One site at a time: "${more.join(' ')}" was not expected. Put a name with spaces in quotes.`,
    );
  }
  return source;
}

async function gradedReport(source: string, signal: AbortSignal): Promise<SiteReport> {
  const folder = resolve(source);
  const { pages, ...graded } = await gradeFolder({ folder }, { signal, onProgress: gradingProgressOn(process.stderr) });

  return {
    version: 1,
    tool: { name: 'Sitewright', version: version() },
    site: { name: basename(folder), source, pages },
    gradedAt: new Date().toISOString(),
    ...graded,
  };
}
