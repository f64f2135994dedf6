// `npm run bench:grade-many [pages]`: a site of 500 pages graded in the browser to its end, and the memory that takes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../scripts/build-if-stale.ts';
import { costOf } from './measure.ts';

const PAGES = Number(process.argv[2] ?? 500);

/** As many pages as this may hold in memory at once would be far above it. */
const MOST_MB = 2_000;

const cli = buildIfStale();
const folder = mkdtempSync(join(tmpdir(), 'sitewright-bench-many-'));
const site = join(folder, 'site');
const json = join(folder, 'report.json');

try {
  for (let index = 0; index < PAGES; index += 1) {
    const place = join(site, index === 0 ? '' : `loaf-${index}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'index.html'), page(index));
  }

  const environment = { SITEWRIGHT_DATA: join(folder, 'data') };
  const { wallMs, cpuMs, peakMb } = costOf({ arguments: [cli, 'grade', site, '--json', json], folder, environment });
  const seen = pagesSeen();
  const text = resultsText({ wallMs, cpuMs, peakMb, seen });
  writeFileSync(new URL('grade-many-results.md', import.meta.url), text);
  console.log(text);
  if (seen !== PAGES || peakMb > MOST_MB) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
}

/** Small, and no two the same. */
function page(index: number): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Loaf ${index} of the bakery</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Loaf ${index} is baked at six in the morning, from rye that is grown within sight of the mill.">
</head><body><main><h1>Loaf ${index}</h1><p>We bake loaf ${index} at six. It keeps for ${(index % 6) + 2} days.</p>
<p><a href="/loaf-${(index % (PAGES - 1)) + 1}/">The next loaf</a></p></main></body></html>`;
}

/** Pages that were drawn in the browser and could be judged there. */
function pagesSeen(): number {
  const { audits }: { audits: { id: string; page?: string; result: { type: string } }[] } = JSON.parse(
    readFileSync(json, 'utf8'),
  );
  const drawn = audits.filter(({ id, result }) => id === 'responsive.no-sideways-scroll' && result.type === 'graded');
  return new Set(drawn.map(({ page: path }) => path)).size;
}

function resultsText({ wallMs, cpuMs, peakMb, seen }: { wallMs: number; cpuMs: number; peakMb: number; seen: number }): string {
  return [
    '# Grading a site of many pages',
    '',
    'Written by `npm run bench:grade-many`. Of a busy machine only the memory and the CPU time tell.',
    '',
    '| what | |',
    '| --- | ---: |',
    `| pages, and those judged in the browser | ${PAGES}, ${seen} |`,
    `| from start to end | ${(wallMs / 1000).toFixed(0)} s |`,
    `| CPU time, of program and browser | ${(cpuMs / 1000).toFixed(0)} s |`,
    `| most memory of one process (at most ${MOST_MB} MB) | ${peakMb.toFixed(0)} MB |`,
    `| programs that wanted a core meanwhile | ${(loadavg()[1] ?? 0).toFixed(0)} |`,
    '',
  ].join('\n');
}
