// `npm run bench:grade`: what grading a site of ten pages costs, again when nothing changed, and beside the tools run page by page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../scripts/build-if-stale.ts';
import { gradeResultsText, type GradeResults, type GradeRound } from './grade-results-text.ts';
import { costOf } from './measure.ts';
import { loadThroughVite } from '../scripts/gallery/load-through-vite.ts';
import { serveFolder } from './serve-folder.ts';

const ROUNDS = Number(process.argv[2] ?? 10);
/** Of the pages that tools are run on one by one; all of them take minutes that teach nothing more. */
const PAGES_OF_TOOLS = 3;
const BRIEF = fileURLToPath(new URL('../resources/briefs/bakery.json', import.meta.url));
/** Graded first, so that the browser and every grader are there. */
const OTHER_BRIEF = fileURLToPath(new URL('../resources/briefs/metalwork.json', import.meta.url));
const LIGHTHOUSE = fileURLToPath(import.meta.resolve('lighthouse/cli/index.js'));
const AXE = fileURLToPath(new URL('axe-page.ts', import.meta.url));

const cli = buildIfStale();
const folder = mkdtempSync(join(tmpdir(), 'sitewright-bench-grade-'));
const environment = { SITEWRIGHT_DATA: join(folder, 'data') };
const site = join(folder, 'site');
const otherSite = join(folder, 'other-site');
const make = (...words: string[]) =>
  costOf({ arguments: [cli, 'make', BRIEF, '--out', site, ...words], folder, environment }).wallMs;

try {
  make();
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && file !== '404.html',
  );
  const rounds = Array.from({ length: ROUNDS }, gradeOnce);
  const warmMs = await gradeWarm();

  make('--grade');
  const again = { madeMs: make(), gradedMs: make('--grade') };
  const tools = await pageByPage(pages.slice(0, PAGES_OF_TOOLS));

  const results = { pages: pages.length, rounds, warmMs, again, tools, load: loadavg()[1] ?? 0 };
  writeFileSync(new URL('grade-results.md', import.meta.url), gradeResultsText(results));
  console.log(gradeResultsText(results));
} finally {
  rmSync(folder, { recursive: true });
}

function gradeOnce(): GradeRound {
  const { stdout, wallMs, cpuMs } = costOf({ arguments: [cli, 'grade', site], folder, environment });
  const lines = [...stdout.matchAll(/^ {2}(\S.*?) +[A-F] +(\d+) /gm)];
  return { wallMs, cpuMs, scores: new Map(lines.map(([, name = '', score]) => [name, Number(score)])) };
}

/** For the first time, in a browser that has graded another site. */
async function gradeWarm(): Promise<number> {
  costOf({ arguments: [cli, 'make', OTHER_BRIEF, '--out', otherSite], folder, environment });
  const { gradeInTurn } = await loadThroughVite<typeof import('./warm-grading.ts')>('bench/warm-grading.ts');
  const [, warm] = await gradeInTurn([otherSite, site]);
  return warm?.wallMs ?? Number.NaN;
}

/** Each tool is started for each page, as its own command line does. */
async function pageByPage(pages: readonly string[]): Promise<GradeResults['tools']> {
  const server = await serveFolder(site);
  const timed = async (words: (address: string) => string[]) => {
    const start = performance.now();
    for (const page of pages) await server.whileServing(words(`${server.origin}/${page.replace(/index\.html$/, '')}`));
    return performance.now() - start;
  };

  const { stdout: browser } = spawnSync(process.execPath, [AXE, '--which'], { encoding: 'utf8' });
  const chrome = { CHROME_PATH: browser.trim() };
  Object.assign(process.env, chrome);
  const flags = ['--quiet', '--output=json', '--output-path=/dev/null', '--chrome-flags=--headless=new --no-sandbox'];
  const lighthouseMs = await timed((address) => [LIGHTHOUSE, address, ...flags]);
  const axeMs = await timed((address) => [AXE, address]);
  await server.close();
  return { pages: pages.length, lighthouseMs, axeMs };
}
