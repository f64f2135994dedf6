// The page of results: what a step costs, and how queues empty.
import { cpus, loadavg } from 'node:os';
import { STEPS } from './engine-ground.ts';

export interface StepResult {
  engine: string;
  place: string;
  /** Median. */
  extraMsAStep: number;
  /** Of the run that was disturbed least. */
  leastMsAStep: number;
}

export interface QueueResult {
  place: string;
  workers: number;
  runs: number;
  wallMs: number;
  /** Of the workers; PostgreSQL's own is not in it, PGlite's is. */
  cpuMsAStep: number;
}

interface Results {
  steps: readonly StepResult[];
  queues: readonly QueueResult[];
}

/** Numbers of one machine; their relation is what holds elsewhere. */
export function engineResultsText({ steps, queues }: Results): string {
  return [
    '# Runs and their steps',
    '',
    `${STEPS} steps a run, each keeping some 5 kB and doing nothing else. Written by \`npm run bench:engine\` on ${cpus().length} cores with a load of`,
    `${(loadavg()[0] ?? 0).toFixed(1)}; of a busy machine only ratios tell.`,
    '',
    '## What a step costs more than in memory',
    '',
    row(['engine', 'database', 'median: extra ms a step', 'quickest run: extra ms a step']),
    row(['---', '---', '---:', '---:']),
    ...steps.map((step) => row([step.engine, step.place, step.extraMsAStep.toFixed(2), step.leastMsAStep.toFixed(2)])),
    '',
    'Of 30 runs after 10 to warm up, one at a time, with all that surrounds their steps. LangGraph has no queue. ' +
      'What else the machine does meets the',
    'quickest run least.',
    'LangGraph keeps its state with its own PostgresSaver; both are compared with themselves without keeping anything.',
    '',
    '## How fast a queue empties',
    '',
    row(['database', 'workers', 'runs', 'seconds', 'steps a second', 'CPU ms a step']),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    ...queues.map((queue) => row(queueCells(queue))),
    '',
    'From the first order to the last result, orders being sent one after the other. CPU is that of the workers; ' +
      'with PGlite the database is in it.',
    '',
  ].join('\n');
}

function queueCells({ place, workers, runs, wallMs, cpuMsAStep }: QueueResult): string[] {
  const perSecond = (runs * STEPS * 1000) / wallMs;
  return [
    place,
    String(workers),
    runs.toLocaleString('en'),
    (wallMs / 1000).toFixed(2),
    perSecond.toFixed(0),
    cpuMsAStep.toFixed(2),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
