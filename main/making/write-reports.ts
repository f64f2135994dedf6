// Writes a grading's reports into the files that were asked for.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { reportHtml } from '../reports/report-html.ts';
import { sarifOf } from '../reports/report-sarif.ts';
import type { SiteReport } from '../reports/site-report.ts';

export interface ReportFiles {
  html?: string | undefined;
  json?: string | undefined;
  sarif?: string | undefined;
}

/** @returns the files, absolute. @throws SitewrightError for a file that cannot be written */
export async function writeReports(report: SiteReport, { html, json, sarif }: ReportFiles): Promise<string[]> {
  const contents = [
    [html, () => reportHtml(report)],
    [json, () => JSON.stringify(report, undefined, 2)],
    [sarif, () => JSON.stringify(sarifOf(report), undefined, 2)],
  ] as const;

  const written: string[] = [];
  for (const [named, content] of contents) {
    if (named !== undefined) written.push(await write(resolve(named), content()));
  }
  return written;
}

async function write(file: string, content: string): Promise<string> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  } catch (error) {
    throw new SitewrightError('precondition', `The report ${file} cannot be written. Name a file in a folder of yours.`, {
      cause: error,
    });
  }
}
