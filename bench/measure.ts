// What one command costs: wall time, CPU time and peak memory, as the system counts them.
import { spawnSync } from 'node:child_process';

export interface Cost {
  wallMs: number;
  /** User and system, of all threads and children. */
  cpuMs: number;
  peakMb: number;
}

export interface Command {
  arguments: readonly string[];
  folder: string;
  environment?: Readonly<Record<string, string>>;
}

/** GNU time; it has the numbers of children that have ended, which Node does not show. */
const TIME = '/usr/bin/time';

/** Runs Node with these arguments. @throws Error with the command's own words when it fails */
export function costOf({ arguments: words, folder, environment = {} }: Command): Cost & { stdout: string } {
  const { status, stdout, stderr, error } = spawnSync(TIME, ['-f', '%e %U %S %M', process.execPath, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
  });
  if (error || status !== 0) throw new Error(`${words.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });

  const [wall = 0, user = 0, system = 0, peakKb = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, peakMb: peakKb / 1024, stdout };
}

export function medianCost(costs: readonly Cost[]): Cost {
  const of = (name: keyof Cost) => median(costs.map((cost) => cost[name]));
  return { wallMs: of('wallMs'), cpuMs: of('cpuMs'), peakMb: of('peakMb') };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}
