// What may be asked about how well a site is made: five grades with reasons, and what to mend where.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Dimension } from '../../agents/site/audit.ts';
import { Finding } from '../../agents/site/finding.ts';
import { Grade } from '../../agents/site/judgement.ts';
import { ModelView } from '../../agents/site/model-view.ts';
import { askedByMember, askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';

/** Findings of one rule: they differ only in where they are. */
export const FindingKind = z.object({
  rule: z.string(),
  dimension: Dimension,
  message: z.string(),
  fix: z.string().optional(),
  german: z.object({ message: z.string(), fix: z.string().optional() }),
  severity: Finding.shape.severity,
  certainty: Finding.shape.certainty,
  /** The first of them. */
  places: z.array(z.object({ page: z.string(), words: z.string() })),
  /** How many there are in all. */
  count: z.number().int(),
  /** Of how many the studio knows what mends them. */
  fixable: z.number().int(),
  /** Whether some of these may be mended without a look at each. */
  isSafe: z.boolean(),
});
export type FindingKind = z.infer<typeof FindingKind>;

export const GradingView = z.object({
  gradedAt: z.date(),
  /** One for each dimension. */
  grades: z.array(Grade.extend({ german: Grade.pick({ reasons: true, untold: true }) })),
  /** In each dimension what mends most comes first. */
  kinds: z.array(FindingKind),
});
export type ShownGrade = GradingView['grades'][number];
export type GradingView = z.infer<typeof GradingView>;

export const GradingEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number().int(), of: z.number().int(), what: z.string() }),
  /** What is done to make the site better, and why, in plain words. */
  z.object({ type: z.literal('said'), words: z.string() }),
  z.object({ type: z.literal('graded'), grading: GradingView }),
]);
export type GradingEvent = z.infer<typeof GradingEvent>;

export const ModelViewShown = z.object({
  /** What a model said last; missing before one was asked. */
  kept: ModelView.extend({ judgedAt: z.date() }).optional(),
  /** What asking would cost, US dollars; missing where no model may be asked. */
  offer: z
    .object({
      models: z.array(z.string()),
      lowUsd: z.number(),
      highUsd: z.number(),
      budgetUsd: z.number(),
      /** Whether pictures of pages would be sent, too. */
      isShown: z.boolean(),
    })
    .optional(),
});
export type ModelViewShown = z.infer<typeof ModelViewShown>;

/** Which findings are mended: those of one kind, or all that are safe to mend unseen. */
export const FixWhat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('kind'), rule: z.string() }),
  z.object({ type: z.literal('safe') }),
]);
export type FixWhat = z.infer<typeof FixWhat>;

export const findings = {
  /** Grades the site as it stands; what did not change since the last time is not looked at again. Leaving the stream stops it. */
  grade: askedByViewer
    .input(z.object({ projectId: z.string() }))
    .output(eventIterator(GradingEvent))
    .errors(REFUSALS),
  /** What a model holds of the site. It changes no grade. */
  modelView: askedByViewer
    .input(z.object({ projectId: z.string() }))
    .output(ModelViewShown)
    .errors(REFUSALS),
  /** Asks the models of the client's choice, at the price that was offered. Leaving stops it. */
  askModel: askedByMember
    .input(z.object({ projectId: z.string() }))
    .output(z.void())
    .errors(REFUSALS),
  /** Mends them by edits that can be undone, each part of the site in one change; the site's files follow, see `history.settle`. */
  fix: askedByMember
    .input(z.object({ projectId: z.string(), what: FixWhat }))
    .output(z.object({ sentence: z.string() }))
    .errors(REFUSALS),
  /** Lets the makers of what is at fault make it again, as long as the site gets better by it. Leaving the stream stops it. */
  improve: askedByMember
    .input(z.object({ projectId: z.string() }))
    .output(eventIterator(GradingEvent))
    .errors(REFUSALS),
};
