// Answers what is asked about how well a site is made.
import type { RunEvent } from '../../agents/site/run-event.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { FindingKind, GradingView } from '../../preload/contract/findings.ts';
import type { GradingProgress } from '../grading/grade-site.ts';
import { alike, placeText } from '../reports/alike.ts';
import type { SiteReport } from '../reports/site-report.ts';
import { gradingStream } from './grading-stream.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';

const PLACES_SHOWN = 5;

export const findings = {
  grade: os.findings.grade.handler(async function* grade({ context, input, errors, signal }) {
    try {
      yield* gradingStream(async ({ signal: stopped, onEvent }) => {
        const onProgress = (progress: GradingProgress) => onEvent({ type: 'progress', ...progress });
        return viewOf(await context.studio.grade(input.projectId, { signal: stopped, onProgress }));
      }, signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  improve: os.findings.improve.handler(async function* improve({ context, input, errors, signal }) {
    try {
      yield* gradingStream(async ({ signal: stopped, onEvent }) => {
        const said = (event: RunEvent) => {
          if (event.type === 'said') onEvent(event);
        };
        return viewOf(await context.studio.improve(input.projectId, { signal: stopped, onEvent: said }));
      }, signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};

function viewOf({ gradedAt, grades, findings: found, audits }: SiteReport): GradingView {
  const dimensionOf = new Map(audits.map(({ id, dimension }) => [id, dimension]));

  const kinds = alike(found).map(({ first, all }) => ({
    rule: first.rule,
    dimension: dimensionOf.get(first.rule) ?? 'code',
    message: first.message,
    fix: first.fix,
    severity: first.severity,
    certainty: first.certainty,
    places: placesOf(all).slice(0, PLACES_SHOWN),
    count: all.length,
  }));
  return { gradedAt: new Date(gradedAt), grades, kinds };
}

/** Each once. */
function placesOf(all: readonly Finding[]): FindingKind['places'] {
  const pages = new Map(all.map((finding) => [placeText(finding), finding.place?.page ?? '/']));
  return [...pages].map(([words, page]) => ({ page, words }));
}
