// One step opened: what it was handed, what it made, and how that differs from the time before.
import { MAKERS } from '../../agents/registry.ts';
import { slotOf } from '../../agents/plan.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { StepView } from '../../preload/contract/made.ts';
import { reasonsFor } from '../making/experts.ts';
import type { Store } from '../store/store.ts';
import { forksOf } from './forks.ts';
import { differencesOf, leavesOf } from './leaves.ts';
import { stepSaid } from './step-said.ts';

const MOST_LEAVES = 60;
const MOST_OF_A_READ = 12;

/** @throws SitewrightError `not-found` for a project or an agent that is not there */
export async function stepView(projectId: string, agent: string, store: Store): Promise<StepView> {
  const { studio } = await store.projects.get(projectId);
  const maker = MAKERS.find(({ id }) => id === agent);
  if (!maker) throw new SitewrightError('not-found', `There is no agent "${agent}". Look at the list of steps.`);

  const reads = await Promise.all(maker.reads.map((path) => readView(projectId, path, store)));
  const after = leavesOf((await store.revisions.newest(projectId, maker.writes))?.value);
  const before = await store.revisions.previous(projectId, maker.writes);

  return {
    agent: maker.id,
    purpose: maker.purpose,
    reasons: reasonsFor(agent, studio),
    ...(await stepSaid(projectId, agent, store)),
    reads,
    writes: maker.writes,
    leaves: after.slice(0, MOST_LEAVES),
    count: after.length,
    forks: forksOf(maker, (await store.slots.newest(projectId, 'direction'))?.id),
    ...(before ? { differences: differencesOf(leavesOf(before.value), after).slice(0, MOST_LEAVES) } : {}),
  };
}

async function readView(projectId: string, path: string, store: Store): Promise<StepView['reads'][number]> {
  const [, property] = path.split('.', 2);
  const value = await store.slots.newest(projectId, slotOf(path));
  const part: unknown = property === undefined || !value ? value : Object.entries(value).find(([key]) => key === property)?.[1];

  const leaves = leavesOf(part);
  return { path, leaves: leaves.slice(0, MOST_OF_A_READ), count: leaves.length };
}
