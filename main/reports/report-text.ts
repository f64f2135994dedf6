// Five grades with their main reasons, and what to mend first, for the terminal.
import type { Grade } from '../../agents/site/judgement.ts';
import { alike, placeText, type Alike } from './alike.ts';
import { DIMENSION_NAMES } from './dimension-names.ts';
import type { SiteReport } from './site-report.ts';

const MENDED_FIRST = 8;

const COLUMN = Math.max(...Object.values(DIMENSION_NAMES).map(({ length }) => length)) + 1;

export function reportText({ site, grades, findings }: SiteReport): string {
  const kinds = alike(findings);
  const more = kinds.length - MENDED_FIRST;
  const pages = site.pages.length === 1 ? '1 page' : `${site.pages.length} pages`;

  return [
    `${site.name}: ${pages}.`,
    ...(site.cutShort === undefined ? [] : [site.cutShort]),
    '',
    ...grades.flatMap(gradeLines),
    ...(kinds.length === 0
      ? ['', 'Nothing was found to mend.']
      : ['', 'To mend first:', ...kinds.slice(0, MENDED_FIRST).flatMap(mendLines)]),
    ...(more > 0
      ? [`  … and ${more} more ${more === 1 ? 'kind' : 'kinds'} of finding. Ask for a report with --html <file>.`]
      : []),
  ].join('\n');
}

function gradeLines({ dimension, letter, score01, reasons, untold }: Grade): string[] {
  const score = score01 === undefined ? '–      ' : `${letter}  ${String(Math.floor(score01 * 100)).padStart(3)} `;
  const [first = '', ...rest] = [...reasons, ...untoldWords(untold)];
  return [
    `  ${DIMENSION_NAMES[dimension].padEnd(COLUMN)}${score} ${first}`,
    ...rest.map((line) => `${' '.repeat(COLUMN + 10)}${line}`),
  ];
}

function untoldWords(untold: Grade['untold']): string[] {
  const [first] = untold;
  if (!first) return [];
  return [
    `Could not be judged: ${untold.length === 1 ? `“${first.claim}”` : `${untold.length} checks`}. ${firstLine(first.why)}`,
  ];
}

function mendLines({ first, all }: Alike): string[] {
  const others = all.length > 1 ? ` (and ${all.length - 1} more like it)` : '';
  return [`  ${first.message}`, `    ${placeText(first)}${others}`, ...(first.fix === undefined ? [] : [`    ${first.fix}`])];
}

function firstLine(words: string): string {
  return words.split('\n', 1)[0] ?? '';
}
