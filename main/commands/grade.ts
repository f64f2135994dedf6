// `sitewright grade`: five grades of any site, with reasons, reports to hand on, and an exit code for scripts.
import { parseArgs } from 'node:util';
import { SitewrightError } from '../../agents/site/error.ts';
import { gradeAddress } from '../making/grade-address.ts';
import { gradeFolder, type GradeWatching } from '../making/grade-folder.ts';
import { gradingProgressOn } from '../making/grading-progress.ts';
import { reportOf } from '../making/report-of.ts';
import { writeReports } from '../making/write-reports.ts';
import { reportText } from '../reports/report-text.ts';
import type { SiteReport } from '../reports/site-report.ts';
import { HELP } from './help.ts';
import { untilInterrupted } from './interrupt.ts';
import { below, readThreshold } from './threshold.ts';
import { typed } from './typed.ts';

const OPTIONS = {
  html: { type: 'string' },
  json: { type: 'string' },
  sarif: { type: 'string' },
  threshold: { type: 'string' },
  online: { type: 'boolean' },
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
  const source = sourceIn(positionals);
  const interrupt = untilInterrupted('Stopping.');

  try {
    const watching = { signal: interrupt.signal, onProgress: gradingProgressOn(process.stderr) };
    const report = await graded(source, watching, values.online ?? false);
    const written = await writeReports(report, values);
    console.log(['', reportText(report), ...written.map((file) => `\nReport: ${file}`)].join('\n'));

    const missed = below(report.grades, least);
    if (missed.length > 0) console.error(`\nBelow the threshold: ${missed.join(', ')}.`);
    return missed.length > 0 ? 1 : 0;
  } finally {
    interrupt.done();
  }
}

function sourceIn([source, ...more]: readonly string[]): string {
  if (source === undefined) {
    throw new SitewrightError('validation', 'Name the folder of a site, or its address: sitewright grade <folder>.');
  }
  if (more.length > 0) {
    throw new SitewrightError(
      'validation',
      `One site at a time: "${more.join(' ')}" was not expected. Put a name with spaces in quotes.`,
    );
  }
  return source;
}

async function graded(source: string, watching: GradeWatching, isOnline: boolean): Promise<SiteReport> {
  if (!/^https?:\/\//i.test(source)) return reportOf(await gradeFolder({ folder: source, isOnline }, watching), source);
  if (isOnline) return reportOf(await gradeAddress(source, watching), source);

  throw new SitewrightError(
    'precondition',
    `${source} is on the network, which is used only when you allow it: sitewright grade ${source} --online`,
  );
}
