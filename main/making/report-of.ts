// Puts a grading into the shape that reports are written from.
import { basename, resolve } from 'node:path';
import type { SiteReport } from '../reports/site-report.ts';
import { version } from '../version.ts';
import type { SiteGrades } from './grade-folder.ts';

/** @param source folder or address that was asked for */
export function reportOf({ name, accent, cutShort, pages, ...graded }: SiteGrades, source: string): SiteReport {
  return {
    version: 1,
    tool: { name: 'Sitewright', version: version() },
    site: {
      name: name ?? basename(resolve(source)),
      source,
      pages,
      ...(accent === undefined ? {} : { accent }),
      ...(cutShort === undefined ? {} : { cutShort }),
    },
    gradedAt: new Date().toISOString(),
    ...graded,
  };
}
