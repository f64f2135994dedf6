// Lighthouse on every page of made sites: the simulated phone, the median of three runs.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGradingBrowser } from '../../main/browser/grading-browser.ts';
import { CATEGORIES, type LighthouseVerdict } from '../../main/grading/lighthouse/messages.ts';
import { runLighthouse } from '../../main/grading/lighthouse/run.ts';
import { serveSite } from '../../main/preview/site-server.ts';
import type { DefaultSite } from './default-sites.ts';

interface PageScores {
  site: string;
  page: string;
  /** Medians, 0 to 100, by category. */
  scores: Record<string, number>;
  /** What took points in any run, by Lighthouse's ids. */
  failed: string[];
}

interface LighthouseRequest {
  sites: readonly DefaultSite[];
  /** Verdicts are kept here, and pages judged before are not judged again. */
  folder: string;
  onPage(this: void, scores: PageScores): void;
}

const RUNS = 3;

export async function judgeWithLighthouse({ sites, folder, onPage }: LighthouseRequest): Promise<PageScores[]> {
  await mkdir(folder, { recursive: true });
  await using grading = openGradingBrowser({ isOffline: true });
  const all: PageScores[] = [];

  for (const site of sites) {
    const server = await serveSite({ folder: site.folder });
    try {
      // The page for lost visitors answers 404, which Lighthouse takes for a page that does not load.
      for (const page of site.paths.filter((path) => path !== '/nowhere/')) {
        const file = join(folder, `${site.id}${page.replaceAll('/', '_')}.json`);
        const { debuggingPort } = await grading.open();
        const judged = (await readScores(file)) ?? (await medianOf(server.origin + page, debuggingPort));
        const scores = { ...judged, site: site.id, page };
        await writeFile(file, JSON.stringify(scores));
        all.push(scores);
        onPage(scores);
      }
    } finally {
      await server.close();
    }
  }
  return all;
}

type Judged = Pick<PageScores, 'scores' | 'failed'>;

async function readScores(file: string): Promise<Judged | undefined> {
  if (!existsSync(file)) return undefined;
  const scores: Judged = JSON.parse(await readFile(file, 'utf8'));
  return scores;
}

/** Two runs without a fault settle the median of three: a third cannot change it. */
async function medianOf(address: string, debuggingPort: number): Promise<Judged> {
  const verdicts: LighthouseVerdict[] = [];
  const isSettled = () =>
    verdicts.filter(({ scores }) => CATEGORIES.every((category) => scores[category] === 1)).length * 2 > RUNS;
  while (verdicts.length < RUNS && !isSettled())
    verdicts.push(await runLighthouse({ address, debuggingPort, categories: CATEGORIES }));

  const median = (category: string) => {
    const sorted = verdicts.map(({ scores }) => scores[category] ?? 0).toSorted((a, b) => a - b);
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100);
  };
  return {
    scores: Object.fromEntries(CATEGORIES.map((category) => [category, median(category)])),
    failed: [...new Set(verdicts.flatMap(({ failed }) => failed.map(({ id, selectors }) => [id, ...selectors].join(' '))))],
  };
}
