// Answers what is asked about how well a site is made.
import { reasonInGerman } from '../../agents/grades/reasons-in-german.ts';
import { isSafeToMend } from '../../agents/mending/safe-to-mend.ts';
import type { RunEvent } from '../../agents/site/run-event.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { FindingKind, FixWhat, GradingView } from '../../preload/contract/findings.ts';
import type { GradingProgress } from '../grading/grade-site.ts';
import { alike, placeText } from '../reports/alike.ts';
import type { SiteReport } from '../reports/site-report.ts';
import type { Studio } from '../studio/studio.ts';
import { gradingStream } from './grading-stream.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';

const PLACES_SHOWN = 5;

export const findings = {
  grade: os.findings.grade.handler(async function* grade({ context, input, errors, signal }) {
    try {
      yield* gradingStream(async ({ signal: stopped, onEvent }) => {
        const onProgress = (progress: GradingProgress) => onEvent({ type: 'progress', ...progress });
        return viewOf(await context.studio.grade(input.projectId, { signal: stopped, onProgress }), {
          studio: context.studio,
          id: input.projectId,
        });
      }, signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  fix: os.findings.fix.handler(async ({ context, input: { projectId, what }, errors, signal = new AbortController().signal }) => {
    try {
      const report = await context.studio.grade(projectId, { signal, onProgress: () => undefined });
      const changes = await context.studio.fix(projectId, foundIn(report, what));
      return { sentence: changes.map(({ sentence }) => sentence).join('. ') };
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  modelView: os.findings.modelView.handler(async ({ context, input, errors }) => {
    try {
      const { kept, offer } = context.studio.modelViews;
      const last = await kept(input.projectId);
      return { kept: last && { ...last.view, judgedAt: last.judgedAt }, offer: await offer({}) };
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  askModel: os.findings.askModel.handler(async ({ context, input, errors, signal = new AbortController().signal }) => {
    try {
      await context.studio.modelViews.ask(input.projectId, {}, { signal, onEvent: () => undefined });
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
        return viewOf(await context.studio.improve(input.projectId, { signal: stopped, onEvent: said }), {
          studio: context.studio,
          id: input.projectId,
        });
      }, signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};

interface Owner {
  studio: Studio;
  /** Of the project. */
  id: string;
}

async function viewOf({ gradedAt, grades, findings: found, audits }: SiteReport, { studio, id }: Owner): Promise<GradingView> {
  const dimensionOf = new Map(audits.map(({ id: rule, dimension }) => [rule, dimension]));
  const [fixable, { inGerman, untoldInGerman }] = await Promise.all([
    studio.fixable(id, found),
    import('../grading/in-german.ts'),
  ]);
  const ruleOf = new Map(audits.map(({ id: rule, claim }) => [claim, rule]));
  const claimInGerman = (claim: string) => inGerman(ruleOf.get(claim) ?? '', claim);

  const kinds = alike(found).map(({ first, all }) => ({
    rule: first.rule,
    dimension: dimensionOf.get(first.rule) ?? 'code',
    message: first.message,
    fix: first.fix,
    german: { message: inGerman(first.rule, first.message), fix: first.fix && inGerman(first.rule, first.fix) },
    severity: first.severity,
    certainty: first.certainty,
    places: placesOf(all).slice(0, PLACES_SHOWN),
    count: all.length,
    fixable: all.filter((finding) => fixable.has(finding)).length,
    isSafe: all.some((finding) => fixable.has(finding) && isSafeToMend(finding)),
  }));
  const shown = grades.map((grade) => ({
    ...grade,
    german: {
      reasons: grade.reasons.map((reason) => reasonInGerman(reason, claimInGerman)),
      untold: grade.untold.map(({ claim, why }) => ({ claim: claimInGerman(claim), why: untoldInGerman(why) })),
    },
  }));
  return { gradedAt: new Date(gradedAt), grades: shown, kinds };
}

/** What was found last is known without looking again. */
function foundIn(report: SiteReport, what: FixWhat): readonly Finding[] {
  if (what.type === 'safe') return report.findings.filter(isSafeToMend);
  return report.findings.filter(({ rule }) => rule === what.rule);
}

/** Each once. */
function placesOf(all: readonly Finding[]): FindingKind['places'] {
  const pages = new Map(all.map((finding) => [placeText(finding), finding.place?.page ?? '/']));
  return [...pages].map(([words, page]) => ({ page, words }));
}
