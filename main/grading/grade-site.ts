// Has every grader look at a site. A grader that fails, a page that does not load, a missing browser: each is a visible "cannot tell".
import type { Audit } from '../../agents/site/audit.ts';
import { auditsOf, untold } from './audits.ts';
import type { GradingMeans, PageGrader, SiteGrader, Verdicts } from './grader.ts';
import type { RegisteredGrader } from './registry.ts';
import type { SiteUnderGrade } from './site-under-grade.ts';
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
}

/** @throws SitewrightError `cancelled` when stopped */
export async function gradeSite(site: SiteUnderGrade, { graders, means, onProgress }: GradeRequest): Promise<Audit[]> {
  const byKind = {
    page: graders.flatMap(({ id, grader }) => (grader.kind === 'page' ? [{ id, grader }] : [])),
    visit: graders.flatMap(({ id, grader }) => (grader.kind === 'visit' ? [{ id, grader }] : [])),
    site: graders.flatMap(({ id, grader }) => (grader.kind === 'site' ? [{ id, grader }] : [])),
  };
  const of = site.pages.length * 2 + byKind.site.length;
  let done = 0;
  const step = (what: string) => onProgress({ done: ++done, of, what });

  const visited = visitPages(site, { graders: byKind.visit, means, onPage: step });
  const read = readPages(site, { graders: byKind.page, means, step });
  const compared = compare(site, { graders: byKind.site, means, step });

  return [...untoldPages(site, graders), ...(await Promise.all([read, visited, compared])).flat()];
}

function untoldPages({ unread }: SiteUnderGrade, graders: readonly RegisteredGrader[]): Audit[] {
  const ofPages = graders.filter(({ grader }) => grader.kind !== 'site');
  return unread.flatMap(({ path, why }) => ofPages.flatMap((by) => auditsOf(untold(by.grader, why), { by, page: path })));
}

interface Reading<Kind> {
  graders: readonly { id: string; grader: Kind }[];
  means: GradingMeans;
  step(this: void, what: string): void;
}

async function readPages(site: SiteUnderGrade, { graders, means, step }: Reading<PageGrader>): Promise<Audit[]> {
  const audits: Audit[] = [];

  for (const page of site.pages) {
    for (const by of graders) {
      means.signal.throwIfAborted();
      const verdicts = await answerOf(by.grader, async () => by.grader.grade(page, site));
      audits.push(...auditsOf(verdicts, { by, page: page.path }));
    }
    step(page.path);
  }

  return audits;
}

async function compare(site: SiteUnderGrade, { graders, means, step }: Reading<SiteGrader>): Promise<Audit[]> {
  const answered = await Promise.all(
    graders.map(async (by) => {
      const verdicts = await answerOf(by.grader, async () => by.grader.grade(site, means));
      step(by.grader.purpose);
      return auditsOf(verdicts, { by });
    }),
  );

  means.signal.throwIfAborted();
  return answered.flat();
}

async function answerOf(grader: PageGrader | SiteGrader, grade: () => Promise<Verdicts>): Promise<Verdicts> {
  try {
    return await grade();
  } catch (error) {
    return untold(grader, error instanceof Error ? error.message : String(error));
  }
}
