// `npm run bench`: a make beside Astro and Eleventy building the same pages, and what one changed price costs. Writes bench/results.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildIfStale } from '../scripts/build-if-stale.ts';
import { medianCost, type Cost } from './measure.ts';
import { remakeCost } from './one-fact.ts';
import { ownMake, prepareGrounds } from './own-make.ts';
import { buildCost, installPeers, writeProject } from './peers.ts';
import { resultsText, type Build, type SizeResult } from './results-text.ts';
import { writeBrief } from './site-brief.ts';

const SIZES = [5, 50, 500] as const;
const ROUNDS = 3;
/** Of the client whose site was made before. */
const OTHER_BRIEF = join(import.meta.dirname, '../resources/briefs/dentist.json');

const folder = mkdtempSync(join(tmpdir(), 'sitewright-bench-'));

try {
  const cli = buildIfStale();
  installPeers(folder);

  const sizes = SIZES.map((pages) => compare(pages, cli));
  const dataDir = join(folder, 'data');
  const remake = await remakeCost(dirname(cli), { dataDir, pages: SIZES[2] });

  const text = resultsText(sizes, { remake, rounds: ROUNDS, load: loadavg()[1] ?? 0 });
  writeFileSync(join(import.meta.dirname, 'results.md'), text);
  console.log(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Rounds take turns, so that whatever else the machine does meets all of them alike. */
function compare(pages: number, cli: string): SizeResult {
  const brief = join(folder, `${pages}.json`);
  const out = join(folder, `made-${pages}`);
  const dataDir = join(folder, 'data');
  const grounds = { new: join(folder, `new-${pages}`), stands: join(folder, `stands-${pages}`) };
  const place = { cli, brief, out, dataDir, grounds };

  writeBrief(brief, pages);
  const paths = prepareGrounds(place, { brief: OTHER_BRIEF, out: join(folder, 'other') });
  if (paths.length !== pages + 1) throw new Error(`${pages} pages were wanted and ${paths.length - 1} made.`);
  const site = { out, paths, name: String(pages) };
  const astro = writeProject('astro', folder, site);
  const eleventy = writeProject('eleventy', folder, site);

  const rounds = Array.from({ length: ROUNDS }, () => ({
    cold: ownMake('cold', place),
    new: ownMake('new', place),
    stands: ownMake('stands', place),
    astro: buildCost('astro', astro),
    eleventy: buildCost('eleventy', eleventy),
  }));
  const of = (name: Build): Cost => medianCost(rounds.map((round) => round[name]));
  return { pages, stands: of('stands'), new: of('new'), cold: of('cold'), astro: of('astro'), eleventy: of('eleventy') };
}
