// Weighs the audits of one dimension into a grade, says why in plain words, and puts findings in the order of what mends most.
import type { Audit, Dimension } from '../site/audit.ts';
import type { Finding } from '../site/finding.ts';
import type { Grade, Judgement } from '../site/judgement.ts';
import { letterOf, LEAST_SCORE01 } from './letter.ts';

/** One kind of audit over all pages it looked at. */
interface Check {
  claim: string;
  weight: number;
  score01: number;
  findings: Finding[];
}

/** With an error that is certain a site is no A; each further kind of them costs half a letter more. */
const CAP = { first: LEAST_SCORE01.A - 0.01, each: 0.05, least: 0.4 };

const REASONS = 3;

export function judgementOn(dimension: Dimension, audits: readonly Audit[]): Judgement {
  const own = audits.filter((audit) => audit.dimension === dimension);
  const checks = [...Map.groupBy(own, ({ id }) => id).values()].flatMap((same) => checkOf(same) ?? []);
  const costliest = checks.toSorted((a, b) => lossOf(b) - lossOf(a));

  return {
    grade: { dimension, judge: 'measured', ...weighed(costliest), untold: untoldIn(own) },
    findings: inOrder(costliest),
  };
}

function checkOf(audits: readonly Audit[]): Check | undefined {
  const scores = audits.flatMap(({ result }) => (result.type === 'graded' ? [result.score01] : []));
  const [first] = audits;
  if (!first || scores.length === 0) return undefined;

  return {
    claim: first.claim,
    weight: first.weight,
    score01: overPages(scores),
    findings: audits.flatMap(({ findings }) => findings),
  };
}

/** The worst page counts as much as all of them together: it may be the only one that a visitor sees. */
function overPages(scores: readonly number[]): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return (mean + Math.min(...scores)) / 2;
}

function lossOf({ weight, score01 }: Check): number {
  return weight * (1 - score01);
}

function weighed(checks: readonly Check[]): Omit<Grade, 'dimension' | 'judge' | 'untold'> {
  const weight = checks.reduce((sum, check) => sum + check.weight, 0);
  const held = checks.filter(({ score01 }) => score01 === 1).length;
  const counts = { made: checks.length, held };
  if (weight === 0) return { reasons: ['Nothing here could be judged.'], checks: counts };

  const mean = 1 - checks.reduce((sum, check) => sum + lossOf(check), 0) / weight;
  const cap = capOf(checks);
  const score01 = Math.round(Math.min(mean, cap) * 1000) / 1000;

  return { score01, letter: letterOf(score01), reasons: reasonsFor(checks, { mean, cap }), checks: counts };
}

function capOf(checks: readonly Check[]): number {
  const kinds = checks.filter(({ findings }) => findings.some(isCertainError)).length;
  return kinds === 0 ? 1 : Math.max(CAP.least, CAP.first - CAP.each * (kinds - 1));
}

function isCertainError({ severity, certainty }: Finding): boolean {
  return severity === 'error' && certainty === 'sure';
}

function reasonsFor(checks: readonly Check[], { mean, cap }: { mean: number; cap: number }): string[] {
  const failed = checks.filter(({ score01 }) => score01 < 1);
  if (failed.length === 0) return [checks.length === 1 ? 'The one check made holds.' : `All ${checks.length} checks hold.`];

  const capped = cap < mean ? ['Errors that are certain hold the grade down, whatever else is well.'] : [];
  return [...failed.slice(0, REASONS).map(reasonOf), ...capped];
}

function reasonOf({ claim, findings }: Check): string {
  const where = findings.length === 0 ? '' : `: ${countedPlaces(findings)}`;
  return `Does not hold yet: “${claim}”${where}.`;
}

function countedPlaces(findings: readonly Finding[]): string {
  const pages = new Set(findings.map(({ place }) => place?.page ?? ''));
  const places = findings.length === 1 ? 'one place' : `${findings.length} places`;
  return pages.size > 1 ? `${places} on ${pages.size} pages` : places;
}

/** Certain errors first, since they hold the grade down; then by what their check costs. */
function inOrder(costliest: readonly Check[]): Finding[] {
  const findings = costliest.flatMap((check) => check.findings);
  return [...findings.filter(isCertainError), ...findings.filter((finding) => !isCertainError(finding))];
}

function untoldIn(audits: readonly Audit[]): Grade['untold'] {
  const untold = audits.flatMap(({ claim, result }) => (result.type === 'cannot-tell' ? [{ claim, why: result.why }] : []));
  return [...new Map(untold.map((each) => [`${each.claim}\n${each.why}`, each])).values()];
}
