// Grades the site in a folder: shown as a host would, looked at by every grader, weighed by every critic.
import { resolve } from 'node:path';
import { judge } from '../../agents/orchestrator/judge.ts';
import { CRITICS } from '../../agents/registry.ts';
import { Dimension, type Audit } from '../../agents/site/audit.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { Grade, RefinementPlan } from '../../agents/site/judgement.ts';
import type { SlotName, Slots } from '../../agents/site/slots.ts';
import { siteIdentity, type SiteIdentity } from '../grading/site-identity.ts';
import { rememberGrades, type KeptAnswer } from '../grading/grade-memory.ts';
import { gradeSite, type GradingProgress } from '../grading/grade-site.ts';
import { GRADERS, type RegisteredGrader } from '../grading/registry.ts';
import { openSiteUnderGrade } from '../grading/site-under-grade.ts';
import { serveFiles } from '../preview/site-server.ts';
import { programBuild } from './program-build.ts';
import { placedAudits } from './placed-audits.ts';
import { openGradingMeans } from './grading-browser.ts';

export interface GradeRequest {
  folder: string;
  /** What we know of a site that we made ourselves. */
  model?: Partial<Slots> | undefined;
  /** What is known of a site that was graded before; loads from elsewhere cannot be known, so not together with `isOnline`. */
  known?: KnownGrades | undefined;
  /** All when missing. */
  graders?: readonly RegisteredGrader[] | undefined;
  /** Whether pages may load what they name on other machines. */
  isOnline?: boolean | undefined;
}

interface KnownGrades {
  recall(this: void): Promise<ReadonlyMap<string, readonly Audit[]>>;
  replace(this: void, answers: readonly KeptAnswer[]): Promise<void>;
}

export interface GradeWatching {
  signal: AbortSignal;
  onProgress(this: void, progress: GradingProgress): void;
}

export interface SiteGrades extends SiteIdentity {
  /** Why not all of it was graded; missing when it was. */
  cutShort?: string;
  /** Addresses. */
  pages: string[];
  /** One for each dimension. */
  grades: Grade[];
  /** In each dimension what mends most comes first. */
  findings: Finding[];
  audits: Audit[];
  /** Whose work is to be done again. */
  plan?: RefinementPlan | undefined;
}

/** @throws SitewrightError `not-found` when the folder holds no page, `cancelled` when stopped */
export async function gradeFolder(
  { folder, model, known, graders = GRADERS, isOnline = false }: GradeRequest,
  { signal, onProgress }: GradeWatching,
): Promise<SiteGrades> {
  const server = await serveFiles({ folder: resolve(folder) });

  try {
    const site = await openSiteUnderGrade({ folder: resolve(folder), origin: server.origin, model });
    await using means = openGradingMeans({ signal, isOnline });
    const memory = known && (await rememberGrades(site, { build: programBuild(), known: await known.recall() }));
    const seen = await gradeSite(site, { graders, means, onProgress, memory });
    signal.throwIfAborted();
    if (memory) await known?.replace(memory.answers());
    const audits = placedAudits(seen, site, model);

    const judged = await judge(CRITICS, new Map<SlotName, unknown>([['audits', { all: audits }]]));
    const inOrder = Dimension.options.flatMap((each) => judged.filter(({ judgement }) => judgement.grade?.dimension === each));
    return {
      ...siteIdentity(site),
      pages: site.pages.map(({ path }) => path),
      grades: inOrder.flatMap(({ judgement }) => judgement.grade ?? []),
      findings: inOrder.flatMap(({ judgement }) => judgement.findings),
      audits,
      plan: judged.find(({ judgement }) => judgement.plan)?.judgement.plan,
    };
  } finally {
    await server.close();
  }
}
