// The results as a page of Markdown: ratios first, since they hold on other machines too.
import type { Cost } from './measure.ts';
import type { Remake } from './one-fact.ts';
import type { State } from './own-make.ts';
import type { Peer } from './peers.ts';

export type Build = State | Peer;

export interface SizeResult extends Readonly<Record<Build, Cost>> {
  pages: number;
}

interface Circumstances {
  remake: Remake;
  rounds: number;
  /** Programs that wanted a core at the same time, ours among them: mean of the last five minutes. */
  load: number;
}

export function resultsText(sizes: readonly SizeResult[], { remake, rounds, load }: Circumstances): string {
  const medians = sizes.flatMap(({ pages, ...builds }) => BUILDS.map(([name, label]) => medianRow(pages, label, builds[name])));

  return [
    '# A make beside Astro and Eleventy',
    '',
    `Written by \`npm run bench\`: medians of ${rounds} rounds in turns. Below 1 is less than theirs.`,
    `On 2 cores, for which ${load.toFixed(0)} programs were waiting on average; of a busy machine only ratios tell.`,
    '',
    "Where the store stands: in it lies what was made for another client, as on any day but the first. A new client's site is made.",
    '',
    ratioTable(sizes, 'stands'),
    '',
    'A new store: it is set up in an empty data folder in the course of the make, as once on each machine.',
    '',
    ratioTable(sizes, 'new'),
    '',
    table(['pages', 'build', 'wall s', 'CPU s', 'peak MB'], medians),
    '',
    `One changed price in the site of ${sizes.at(-1)?.pages} pages, in a running studio: ${remake.cpuMs.toFixed(0)} ms of CPU,`,
    `${remake.wallMs.toFixed(0)} ms, ${remake.changedFiles} files changed (median of 7, after 6 to warm up).`,
    '',
    "Aimed at, and not reached yet: half of Astro's wall time at each size, and 100 ms of CPU for one changed price.",
    '',
    'A make starts a program, opens the store and runs all agents, from the brief to the written files; the cut fonts are in the cache, but',
    'for "first start", which has no cache at all. Astro and Eleventy are handed the words, the finished style sheet, fonts and pictures,',
    'and the finished markup inside each section; they fill a layout, its partials and the frame of each section, and write the pages.',
    'That is less work than ours, so the comparison favours them. The page for lost addresses is built by all and not counted. Memory is',
    'the peak of the largest process.',
    '',
  ].join('\n');
}

const BUILDS = [
  ['stands', 'Sitewright, store stands'],
  ['new', 'Sitewright, new store'],
  ['cold', 'Sitewright, first start'],
  ['astro', 'Astro'],
  ['eleventy', 'Eleventy'],
] as const;

function ratioTable(sizes: readonly SizeResult[], state: State): string {
  const head = [
    'pages',
    'wall / Astro',
    'CPU / Astro',
    'memory / Astro',
    'wall / Eleventy',
    'CPU / Eleventy',
    'memory / Eleventy',
  ];
  const rows = sizes.map(({ pages, [state]: own, astro, eleventy }) => [
    String(pages),
    ...[astro, eleventy].flatMap((other) => COSTS.map((cost) => ratio(own[cost], other[cost]))),
  ]);
  return table(head, rows);
}

const COSTS = ['wallMs', 'cpuMs', 'peakMb'] as const;

function medianRow(pages: number, label: string, { wallMs, cpuMs, peakMb }: Cost): string[] {
  return [String(pages), label, (wallMs / 1000).toFixed(2), (cpuMs / 1000).toFixed(2), peakMb.toFixed(0)];
}

function ratio(own: number, other: number): string {
  return (own / other).toFixed(2);
}

function table(head: readonly string[], rows: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
