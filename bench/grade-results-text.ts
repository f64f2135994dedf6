// The results of grading as a page of Markdown.
import { median } from './measure.ts';

export interface GradeRound {
  wallMs: number;
  /** User and system, of the program and its browser. */
  cpuMs: number;
  /** Points of a hundred by dimension. */
  scores: ReadonlyMap<string, number>;
}

export interface GradeResults {
  pages: number;
  rounds: readonly GradeRound[];
  /** A make of a site on which nothing is left to do, alone and with its grading known. */
  again: { madeMs: number; gradedMs: number };
  /** For the first time, in a browser and with graders that have graded another site. */
  warmMs: number;
  /** On the first so many pages. */
  tools: { pages: number; lighthouseMs: number; axeMs: number };
  /** Programs that wanted a core at the same time: mean of the last five minutes. */
  load: number;
}

export function gradeResultsText({ pages, rounds, warmMs, again, tools, load }: GradeResults): string {
  const ownMs = median(rounds.map(({ wallMs }) => wallMs));
  const cpuMs = median(rounds.map(({ cpuMs: each }) => each));
  const toolsMs = ((tools.lighthouseMs + tools.axeMs) / tools.pages) * pages;
  const names = [...(rounds[0]?.scores.keys() ?? [])];

  return [
    '# Grading a site',
    '',
    `Written by \`npm run bench:grade\`: ${rounds.length} rounds on a site of ${pages} pages, on 2 cores for which ${load.toFixed(0)}`,
    'programs were waiting on average; of a busy machine only ratios tell.',
    '',
    '| what | seconds |',
    '| --- | ---: |',
    `| all five dimensions of all pages, in a browser that has graded another site before | ${seconds(warmMs)} |`,
    `| the same, the program's and the browser's start included (median) | ${seconds(ownMs)} |`,
    `| … CPU seconds in it, without pages’ processes that were ended by force | ${seconds(cpuMs)} |`,
    `| the quickest of them | ${seconds(Math.min(...rounds.map(({ wallMs }) => wallMs)))} |`,
    `| again when nothing changed | ${seconds(Math.max(0, again.gradedMs - again.madeMs))} |`,
    `| Lighthouse's command line, on one page | ${seconds(tools.lighthouseMs / tools.pages)} |`,
    `| axe-core in a browser of its own, on one page | ${seconds(tools.axeMs / tools.pages)} |`,
    '',
    `Both tools were run on ${tools.pages} pages. Beside them page by page, reckoned for all ${pages}: **${(ownMs / toolsMs).toFixed(2)}** of their time, with`,
    'all other graders on top, though Lighthouse on two key pages alone.',
    '',
    '| dimension | least | most |',
    '| --- | ---: | ---: |',
    ...names.map((name) => {
      const scores = rounds.map(({ scores: all }) => all.get(name) ?? 0);
      return `| ${name} | ${Math.min(...scores)} | ${Math.max(...scores)} |`;
    }),
    '',
    'Aimed at: 15 s on a quiet machine, 1 s when nothing changed, scores at most 1 point apart.',
    '',
  ].join('\n');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
