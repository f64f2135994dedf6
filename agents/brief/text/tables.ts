// Markdown tables as records by the words of their head.
import { bareLine } from '../lines/material-lines.ts';

export interface TextTable {
  head: string[];
  rows: string[][];
}

const ROW = /^\s*\|.*\|\s*$|^[^|]+(?:\|[^|]+)+$/u;
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

/** The table that begins at this line, and the index of the line after it. */
export function tableAt(lines: readonly string[], start: number): { table: TextTable; next: number } | undefined {
  if (!ROW.test(lines[start] ?? '') || !RULE.test(lines[start + 1] ?? '')) return undefined;
  let next = start + 2;
  while (ROW.test(lines[next] ?? '')) next++;

  return {
    table: { head: cellsOf(lines[start] ?? ''), rows: lines.slice(start + 2, next).map(cellsOf) },
    next,
  };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replaceAll(/^\||\|$/gu, '')
    .split('|')
    .map(bareLine);
}
