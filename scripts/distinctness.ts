// `npm run distinctness`: measures how far apart sites are and writes the tables of docs/distinctness.md. Ctrl+C stops it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadThroughVite } from './gallery/load-through-vite.ts';
import type { Measured } from './distinctness/measure.ts';
import { rankCorrelation, spreadOf } from './distinctness/statistics.ts';

const MARK = '<!-- written by npm run distinctness -->';
const page = join(import.meta.dirname, '../docs/distinctness.md');

const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());

const { measure } = await loadThroughVite<typeof import('./distinctness/measure.ts')>('scripts/distinctness/measure.ts');
const { defaults, recoloured, neighbours, sameDirection } = await measure(console.error, stopping.signal);

const everyPair = [...defaults, ...neighbours, ...sameDirection];
const agreement = rankCorrelation(
  everyPair.map(({ seen }) => seen.total),
  everyPair.map(({ foretold }) => foretold),
);

const rows = [
  row('The ten default sites, made by one studio', defaults),
  row('One template in eight colours', recoloured),
  row('Two firms of one trade and town, in each direction', neighbours),
  row('Different clients in one direction', sameDirection),
];
const lines = [
  MARK,
  '',
  '| sites | pairs | mean | least | colour | layout | silhouette | type | copy | by features: mean | least |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ...rows,
  '',
  `Rank correlation (Spearman) of the two measures over ${everyPair.length} pairs: ${agreement.toFixed(2)}.`,
  '',
  '| nearest of the default sites | distance | by features |',
  '| --- | --- | --- |',
  ...nearest(defaults),
  '',
  '| nearest neighbours of one trade | distance | by features |',
  '| --- | --- | --- |',
  ...nearest(neighbours),
  '',
];

const [written = ''] = readFileSync(page, 'utf8').split(MARK);
writeFileSync(page, written + lines.join('\n'));
execFileSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', page], { cwd: join(import.meta.dirname, '..') });
console.log(lines.join('\n'));

function row(name: string, pairs: readonly Measured[]): string {
  const total = spreadOf(pairs.map(({ seen }) => seen.total));
  const foretold = spreadOf(pairs.map(({ foretold: distance }) => distance));
  const parts = (['colour', 'layout', 'silhouette', 'type', 'copy'] as const).map(
    (part) => spreadOf(pairs.map(({ seen }) => seen[part])).mean,
  );
  const numbers = [total.mean, total.least, ...parts, foretold.mean, foretold.least];
  return `| ${name} | ${total.count} | ${numbers.map((number) => number.toFixed(2)).join(' | ')} |`;
}

function nearest(pairs: readonly Measured[]): string[] {
  return pairs
    .toSorted((a, b) => a.seen.total - b.seen.total)
    .slice(0, 5)
    .map(({ a, b, seen, foretold }) => `| ${a} and ${b} | ${seen.total.toFixed(2)} | ${foretold.toFixed(2)} |`);
}
