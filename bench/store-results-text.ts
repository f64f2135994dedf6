// The page of results: one row a way of searching.
import { loadavg, cpus } from 'node:os';
import type { SearchCost } from './memory-search.ts';

export interface StoreResult {
  place: string;
  size: number;
  fillMs: number;
  searches: SearchCost[];
}

/** Numbers of one machine; their relation is what holds elsewhere. */
export function storeResultsText(results: readonly StoreResult[]): string {
  const rows = results.flatMap(({ place, size, searches }) =>
    searches.map(({ way, asked, p50Ms, p95Ms, recall, longestGapMs }) =>
      row([place, size.toLocaleString('en'), way, asked, ms(p50Ms), ms(p95Ms), recall.toFixed(3), ms(longestGapMs)]),
    ),
  );
  const fills = results.map(
    ({ place, size, fillMs }) => `${place}, ${size.toLocaleString('en')}: ${(fillMs / 1000).toFixed(0)} s`,
  );

  return [
    '# Memories found by meaning',
    '',
    `1,536 numbers each, the 10 nearest of 20 questions, through the walls between clients. Written by \`npm run bench:store\` on ${cpus().length}`,
    `cores with a load of ${(loadavg()[0] ?? 0).toFixed(1)}; \`-- --large\` adds 50,000.`,
    '',
    row(['database', 'memories', 'way', 'asked', 'p50 ms', 'p95 ms', 'recall', 'longest gap ms']),
    row(Array.from({ length: 8 }, () => '---')),
    ...rows,
    '',
    '_As recalled_ is what agents get: every memory is compared where at most 5,000 match, else the HNSW index ' +
      'is asked; it also counts the',
    'matching rows and notes the use. The gap is the longest time in which the thread that asked could not answer anybody else.',
    '',
    `To remember them all, with the index: ${fills.join('; ')}. From 10,000 on the index is made at the end.`,
    '',
  ].join('\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const ms = (value: number) => value.toFixed(1);
