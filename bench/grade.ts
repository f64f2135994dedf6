// `npm run bench:grade -- <folder>`: grades one site ten times and says how long it took and how far the scores lie apart.
import { spawnSync } from 'node:child_process';
import { buildIfStale } from '../scripts/build-if-stale.ts';

const ROUNDS = 10;

/** The same site may differ by so many points of a hundred. */
const MOST_APART = 1;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of a made site.');

const cli = buildIfStale();
const rounds = Array.from({ length: ROUNDS }, () => gradeOnce(folder));
const names = [...(rounds[0]?.scores.keys() ?? [])];
const apart = names.map((name) => {
  const scores = rounds.map(({ scores: all }) => all.get(name) ?? 0);
  return { name, least: Math.min(...scores), most: Math.max(...scores) };
});

for (const { name, least, most } of apart) console.log(`${name.padEnd(16)} ${least} to ${most}`);
console.log(`${'Seconds'.padEnd(16)} ${rounds.map(({ seconds }) => seconds.toFixed(1)).join(', ')}`);
process.exitCode = apart.some(({ least, most }) => most - least > MOST_APART) ? 1 : 0;

function gradeOnce(site: string): { scores: Map<string, number>; seconds: number } {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, [cli, 'grade', site], { encoding: 'utf8' });
  const lines = [...stdout.matchAll(/^ {2}(\S.*?) +[A-F] +(\d+) /gm)];

  return {
    scores: new Map(lines.map(([, name = '', score]) => [name, Number(score)])),
    seconds: (performance.now() - start) / 1000,
  };
}
