// Turns what graders answer into audits, and puts together what was seen in several looks.
import type { Audit } from '../../agents/site/audit.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { Grader, Seen, Verdict, Verdicts } from './grader.ts';
import type { RegisteredGrader } from './registry.ts';

interface Subject {
  by: RegisteredGrader;
  /** Address; missing for the whole site. */
  page?: string;
}

/** One audit for each that the grader declared. */
export function auditsOf(verdicts: Verdicts, { by, page }: Subject): Audit[] {
  return Object.entries(by.grader.audits).map(([name, { dimension, claim, weight }]) => {
    const verdict = verdicts[name] ?? { cannotTell: 'The grader gave no answer.' };
    const rule = `${by.id}.${name}`;
    const findings = 'findings' in verdict ? verdict.findings.map((seen) => findingOf(seen, { rule, page })) : [];

    return { id: rule, dimension, claim, weight, ...(page === undefined ? {} : { page }), result: resultOf(verdict), findings };
  });
}

/** Every audit of the grader, unanswered for one reason. */
export function untold(grader: Grader, why: string): Verdicts {
  return Object.fromEntries(Object.keys(grader.audits).map((name) => [name, { cannotTell: why }]));
}

/** The lowest score and all findings, each element once. */
export function together(looks: readonly Verdicts[]): Verdicts {
  const names = new Set(looks.flatMap((verdicts) => Object.keys(verdicts)));
  return Object.fromEntries([...names].map((name) => [name, merged(looks.flatMap((verdicts) => verdicts[name] ?? []))]));
}

function merged(verdicts: readonly Verdict[]): Verdict {
  const untoldOne = verdicts.find((verdict) => 'cannotTell' in verdict);
  if (untoldOne) return untoldOne;

  const graded = verdicts.filter((verdict) => 'score01' in verdict);
  if (graded.length === 0) return { notApplicable: true };

  const seen = new Map(
    graded.flatMap(({ findings }) => findings.map((finding) => [identityOf(finding), finding] as const)).toReversed(),
  );
  return { score01: Math.min(...graded.map(({ score01 }) => score01)), findings: [...seen.values()].toReversed() };
}

/** The same words about the same element are one finding, in however many looks and with whatever measures. */
function identityOf({ message, place }: Seen): string {
  return `${place?.selector ?? ''} ${place?.selector === undefined ? message : message.replaceAll(/[\d.,]+/g, '')}`;
}

function findingOf(seen: Seen, { rule, page }: { rule: string; page: string | undefined }): Finding {
  const { slot = 'files', at = '', place, ...rest } = seen;
  const where = place?.page ?? page;

  return { ...rest, rule, slot, at, ...(where === undefined ? {} : { place: { ...place, page: where } }) };
}

function resultOf(verdict: Verdict): Audit['result'] {
  if ('score01' in verdict) return { type: 'graded', score01: verdict.score01 };
  return 'notApplicable' in verdict ? { type: 'not-applicable' } : { type: 'cannot-tell', why: verdict.cannotTell };
}
