// The results as a page of Markdown: ratios first, since they hold on other machines too.
import type { Cost } from './measure.ts';
import type { Remake } from './one-fact.ts';

export interface SizeResult {
  pages: number;
  own: Cost;
  cold: Cost;
  astro: Cost;
  eleventy: Cost;
}

interface Circumstances {
  remake: Remake;
  rounds: number;
  /** Programs that wanted a core at the same time, ours among them: mean of the last five minutes. */
  load: number;
}

export function resultsText(sizes: readonly SizeResult[], { remake, rounds, load }: Circumstances): string {
  const ratios = sizes.map(({ pages, own, astro, eleventy }) => [
    String(pages),
    ratio(own.wallMs, astro.wallMs),
    ratio(own.cpuMs, astro.cpuMs),
    ratio(own.peakMb, astro.peakMb),
    ratio(own.wallMs, eleventy.wallMs),
    ratio(own.cpuMs, eleventy.cpuMs),
    ratio(own.peakMb, eleventy.peakMb),
  ]);
  const medians = sizes.flatMap(({ pages, ...builds }) => BUILDS.map(([name, label]) => medianRow(pages, label, builds[name])));

  return [
    '# A make beside Astro and Eleventy',
    '',
    `Written by \`npm run bench\`: medians of ${rounds} rounds in turns. Below 1 is less than theirs.`,
    `On 2 cores, for which ${load.toFixed(0)} programs were waiting on average; of a busy machine only ratios tell.`,
    '',
    table(
      ['pages', 'wall / Astro', 'CPU / Astro', 'memory / Astro', 'wall / Eleventy', 'CPU / Eleventy', 'memory / Eleventy'],
      ratios,
    ),
    '',
    table(['pages', 'build', 'wall s', 'CPU s', 'peak MB'], medians),
    '',
    `One changed price in the site of ${sizes.at(-1)?.pages} pages, in a running studio: ${remake.cpuMs.toFixed(0)} ms of CPU,`,
    `${remake.wallMs.toFixed(0)} ms, ${remake.changedFiles} files changed (median of 7, after 6 to warm up).`,
    '',
    "Aimed at, and not reached yet: half of Astro's wall time at each size, and 100 ms of CPU for one changed price.",
    '',
    'A make starts a program, sets the store up in an empty data folder and runs all agents, from the brief to the written files; the cut',
    'fonts are in the cache. "First start" has no cache at all. The ratios are of the former. Astro and Eleventy are handed the words, the',
    'finished style sheet, fonts and pictures, and the finished markup inside each section; they fill a layout, its partials and the frame',
    'of each section, and write the pages. That is less work than ours, so the comparison favours them. The page for lost addresses is',
    'built by all and not counted. Memory is the peak of the largest process.',
    '',
  ].join('\n');
}

const BUILDS = [
  ['own', 'Sitewright'],
  ['cold', 'Sitewright, first start'],
  ['astro', 'Astro'],
  ['eleventy', 'Eleventy'],
] as const;

function medianRow(pages: number, label: string, { wallMs, cpuMs, peakMb }: Cost): string[] {
  return [String(pages), label, (wallMs / 1000).toFixed(2), (cpuMs / 1000).toFixed(2), peakMb.toFixed(0)];
}

function ratio(own: number, other: number): string {
  return (own / other).toFixed(2);
}

function table(head: readonly string[], rows: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
