// Has every grader look at a site. A grader that fails, a page that does not load, a missing browser: each is a visible "cannot tell".
import { setImmediate } from 'node:timers/promises';
import type { Audit } from '../../agents/site/audit.ts';
import { auditsOf, untold } from './audits.ts';
import { NO_MEMORY, type GradeMemory } from './grade-memory.ts';
import type { Subject } from './subject-keys.ts';
import type { GradingMeans, PageGrader, SiteGrader, Verdicts } from './grader.ts';
import type { RegisteredGrader } from './registry.ts';
import type { SiteUnderGrade } from './site-under-grade.ts';
import { takeTurns, type Turns } from './turns.ts';
import { visitPages } from './visits.ts';

export interface GradingProgress {
  done: number;
  of: number;
  /** What was looked at last, e.g. `/about/`. */
  what: string;
}

export interface GradeRequest {
  graders: readonly RegisteredGrader[];
  means: GradingMeans;
  onProgress(this: void, progress: GradingProgress): void;
  /** What is known already is not asked again. */
  memory?: GradeMemory | undefined;
}

/** @throws SitewrightError `cancelled` when stopped */
export async function gradeSite(
  site: SiteUnderGrade,
  { graders, means, onProgress, memory = NO_MEMORY }: GradeRequest,
): Promise<Audit[]> {
  const byKind = {
    page: graders.flatMap(({ id, grader }) => (grader.kind === 'page' ? [{ id, grader }] : [])),
    visit: graders.flatMap(({ id, grader }) => (grader.kind === 'visit' ? [{ id, grader }] : [])),
    site: graders.flatMap(({ id, grader }) => (grader.kind === 'site' ? [{ id, grader }] : [])),
  };
  const of = site.pages.length * 2 + byKind.site.length;
  let done = 0;
  const step = (what: string) => onProgress({ done: ++done, of, what });

  const { alone, beside } = takeTurns();
  const seen = await Promise.all([
    visitPages(site, { graders: byKind.visit, means: { ...means, beside }, memory, onPage: step }),
    compare(site, { graders: byKind.site, means: { ...means, alone }, memory, step }),
    readPages(site, { graders: byKind.page, means, memory, step }),
  ]);
  return [...untoldPages(site, graders), ...seen.flat()];
}

function untoldPages({ unread }: SiteUnderGrade, graders: readonly RegisteredGrader[]): Audit[] {
  const ofPages = graders.filter(({ grader }) => grader.kind !== 'site');
  return unread.flatMap(({ path, why }) => ofPages.flatMap((by) => auditsOf(untold(by.grader, why), { by, page: path })));
}

interface Reading<Kind, Means = GradingMeans> {
  graders: readonly { id: string; grader: Kind }[];
  means: Means;
  memory: GradeMemory;
  step(this: void, what: string): void;
}

async function readPages(site: SiteUnderGrade, { graders, means, memory, step }: Reading<PageGrader>): Promise<Audit[]> {
  const audits: Audit[] = [];

  for (const page of site.pages) {
    for (const by of graders) {
      means.signal.throwIfAborted();
      const answered = await remembered({ by, page }, memory, async () => {
        await breath();
        return auditsOf(await answerOf(by.grader, async () => by.grader.grade(page, site)), { by, page: page.path });
      });
      audits.push(...answered);
    }
    step(page.path);
  }

  return audits;
}

type Comparing = Reading<SiteGrader, GradingMeans & Pick<Turns, 'alone'>>;

async function compare(site: SiteUnderGrade, { graders, means, memory, step }: Comparing): Promise<Audit[]> {
  let begun = Promise.resolve();
  const answered = await Promise.all(
    graders.map(async (by) => {
      const answer = await remembered({ by }, memory, async () => {
        // Who visits waits the longest, so it begins at once.
        if (!by.grader.visits) await (begun = begun.then(breath));
        return auditsOf(await answerOf(by.grader, async () => by.grader.grade(site, means)), { by });
      });
      step(by.grader.purpose);
      return answer;
    }),
  );

  means.signal.throwIfAborted();
  return answered.flat();
}

/** Between two graders that compute: visits, and Lighthouse, wait for this thread to hear what the browser said. */
async function breath(): Promise<void> {
  await setImmediate();
}

async function remembered(subject: Subject, memory: GradeMemory, ask: () => Promise<Audit[]>): Promise<readonly Audit[]> {
  const known = memory.recall(subject);
  if (known) return known;

  const audits = await ask();
  memory.keep(subject, audits);
  return audits;
}

async function answerOf(grader: PageGrader | SiteGrader, grade: () => Promise<Verdicts>): Promise<Verdicts> {
  try {
    return await grade();
  } catch (error) {
    return untold(grader, error instanceof Error ? error.message : String(error));
  }
}
