// Takes what a model saw on a page: findings on parts that were shown to it, never surer than likely.
import { z } from 'zod';
import type { Finding } from '../site/finding.ts';
import { readJson } from '../tasks/read-json.ts';
import { MOST_SEEN, type SeenPage } from './looking-question.ts';
import { faultInSaying } from './said-plainly.ts';

export interface TakenLooks {
  findings: Finding[];
  /** What was not taken, and why. */
  dropped: string[];
}

/** Beside the rules of graders, so that both can be told apart. */
const RULE = 'model-view.look';

const Answer = z.object({ findings: z.array(z.unknown()) });

const Seen = z.object({
  part: z.number().int(),
  what: z.string().trim(),
  fix: z.string().trim(),
  weight: z.enum(['warning', 'advice']),
  certainty: z.enum(['likely', 'possible']),
});

/** Never throws, whatever the answer. */
export function takeLooks(answer: string, seen: SeenPage & { model: string }): TakenLooks {
  const { model, page, widthPx } = seen;
  const where = `${model} on ${page} at ${widthPx} px`;
  const parsed = Answer.safeParse(readJson(answer));
  if (!parsed.success) return { findings: [], dropped: [`${where}: the answer was not in the form that was asked for.`] };

  const taken = parsed.data.findings.slice(0, MOST_SEEN).map((each) => findingFrom(each, seen));
  return {
    findings: taken.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    dropped: taken.flatMap((each) => (typeof each === 'string' ? [`${where}: a finding was left out, for ${each}.`] : [])),
  };
}

/** @returns the finding, or why there is none */
function findingFrom(said: unknown, { page, widthPx, parts }: SeenPage): Finding | string {
  const parsed = Seen.safeParse(said);
  if (!parsed.success) return 'it was not in the form that was asked for';

  const { part: number, what, fix, weight, certainty } = parsed.data;
  const part = parts[number - 1];
  if (!part) return 'it names a part that is not there';
  const fault = faultInSaying(what) ?? (fix === '' ? undefined : faultInSaying(fix));
  if (fault !== undefined) return fault;

  return {
    rule: RULE,
    slot: 'files',
    at: '',
    place: { page, selector: part.selector, look: { widthPx, scheme: 'light' } },
    message: what,
    ...(fix === '' ? {} : { fix }),
    severity: weight,
    certainty,
  };
}
