// How graders word what they saw and put it into a verdict.
import { selectorOf, type Element } from './document/document.ts';
import type { Seen, Verdict } from './grader.ts';
import { scoreOfFaults, scoreOfShare } from './scoring.ts';
import type { PageUnderGrade } from './site-under-grade.ts';

/** How much a finding counts beside an error. */
const COUNTS = { error: 1, warning: 0.5, advice: 0.2 } as const;

/** Measured, and wrong for every reader. */
export function fault(message: string, fix: string): Seen {
  return { message, fix, severity: 'error', certainty: 'sure' };
}

/** Rests on a rule that has rare exceptions. */
export function doubt(message: string, fix: string): Seen {
  return { message, fix, severity: 'warning', certainty: 'likely' };
}

/** Asks for a person's eye. */
export function advice(message: string, fix: string): Seen {
  return { message, fix, severity: 'advice', certainty: 'possible' };
}

/** Says where: this element, on this page where the grader looks at more than one. */
export function at(element: Element, seen: Seen, page?: PageUnderGrade): Seen {
  const { line } = element;
  const where = { ...(page && { page: page.path }), ...(line === undefined ? {} : { line }) };
  return { ...seen, place: { ...where, selector: selectorOf(element) } };
}

/** For what spoils a page or a site each time it occurs. */
export function ofFaults(findings: readonly (Seen | undefined)[]): Verdict {
  const found = findings.filter((finding) => finding !== undefined);
  return { score01: scoreOfFaults(weightOf(found)), findings: found };
}

/** For many alike of which some are at fault. */
export function ofMany(findings: readonly (Seen | undefined)[], of: number): Verdict {
  if (of === 0) return { notApplicable: true };

  const found = findings.filter((finding) => finding !== undefined);
  return { score01: scoreOfShare(weightOf(found), of), findings: found };
}

function weightOf(findings: readonly Seen[]): number {
  return findings.reduce((sum, { severity }) => sum + COUNTS[severity], 0);
}

/** The page that a host shows for addresses that are not there. */
export function isNotFoundPage({ path }: PageUnderGrade): boolean {
  return /^\/404(?:\.html?|\/)?$/.test(path);
}

/** Only sends its reader on. */
export function isForwarding({ document }: PageUnderGrade): boolean {
  return document.byName('meta').some(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh');
}
