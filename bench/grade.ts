// `npm run bench:grade`: what grading a site of ten pages costs, again when nothing changed, and beside the tools run page by page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../scripts/build-if-stale.ts';
import { gradeResultsText, type GradeRound } from './grade-results-text.ts';
import { costOf } from './measure.ts';
import { serveFolder } from './serve-folder.ts';

const ROUNDS = Number(process.argv[2] ?? 10);
const BRIEF = fileURLToPath(new URL('../resources/briefs/bakery.json', import.meta.url));
const LIGHTHOUSE = fileURLToPath(import.meta.resolve('lighthouse/cli/index.js'));
const AXE = fileURLToPath(new URL('axe-page.ts', import.meta.url));

const cli = buildIfStale();
const folder = mkdtempSync(join(tmpdir(), 'sitewright-bench-grade-'));
const environment = { SITEWRIGHT_DATA: join(folder, 'data') };
const site = join(folder, 'site');
const make = (...words: string[]) =>
  costOf({ arguments: [cli, 'make', BRIEF, '--out', site, ...words], folder, environment }).wallMs;

try {
  make();
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && file !== '404.html',
  );
  const rounds = Array.from({ length: ROUNDS }, gradeOnce);

  make('--grade');
  const again = { madeMs: make(), gradedMs: make('--grade') };
  const tools = await pageByPage(pages);

  const results = { pages: pages.length, rounds, again, tools, load: loadavg()[1] ?? 0 };
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

/** Each tool is started for each page, as its own command line does. */
async function pageByPage(pages: readonly string[]): Promise<{ lighthouseMs: number; axeMs: number }> {
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
  return { lighthouseMs, axeMs };
}
