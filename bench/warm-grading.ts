// Grades sites one after the other in one browser, as a program does that is already open.
import { judge } from '../agents/orchestrator/judge.ts';
import { CRITICS } from '../agents/registry.ts';
import { openGradingBrowser } from '../main/browser/grading-browser.ts';
import { gradeSite } from '../main/grading/grade-site.ts';
import { GRADERS } from '../main/grading/registry.ts';
import { openSiteUnderGrade } from '../main/grading/site-under-grade.ts';
import { serveFiles } from '../main/preview/site-server.ts';

export interface WarmGrading {
  pages: number;
  wallMs: number;
}

/** @param folders of sites none of which was graded before */
export async function gradeInTurn(folders: readonly string[]): Promise<WarmGrading[]> {
  await using browser = openGradingBrowser({ isOffline: true });
  const means = { signal: new AbortController().signal, browser: browser.open };
  const gradings: WarmGrading[] = [];

  for (const folder of folders) {
    const server = await serveFiles({ folder });
    const start = performance.now();
    const site = await openSiteUnderGrade({ folder, origin: server.origin });
    const audits = await gradeSite(site, { graders: GRADERS, means, onProgress: () => undefined });
    await judge(CRITICS, new Map([['audits' as const, { all: audits }]]));
    gradings.push({ pages: site.pages.length, wallMs: performance.now() - start });
    await server.close();
  }
  return gradings;
}
