// A step's value made otherwise, with another draw or in another direction: a proposal beside the present one until it is taken.
import { isContainer, isSame, pointerOf } from '../../agents/orchestrator/pointer.ts';
import { slotValue } from '../../agents/orchestrator/run.ts';
import type { RegisteredMaker } from '../../agents/plan.ts';
import { DIRECTIONS } from '../../agents/directions/registry.ts';
import { MAKERS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Changed, EditOperation } from '../../preload/contract/history.ts';
import type { ForkView, ForkWish, StepView } from '../../preload/contract/made.ts';
import { applyOperations } from '../history/apply-operations.ts';
import { isByHand } from '../history/by-hand.ts';
import { operationsBetween } from '../history/operations-between.ts';
import { createSiteHistory } from '../history/site-history.ts';
import type { SlotRevision } from '../store/slots/revisions.ts';
import { openCrafting, type CraftGround, type Crafting } from './crafting.ts';
import { differencesOf, leavesOf } from './leaves.ts';
import type { StepFork } from './studio.ts';

const MOST_DIFFERENCES = 40;

/** Beyond so many places a change is laid over whole properties of the slot. */
const MOST_OPERATIONS = 100;

/** What a step can be made otherwise with. A draw that it does not read, or a direction, would change nothing. */
export function forksOf(maker: RegisteredMaker, present: string | undefined): StepView['forks'] {
  const isOpen = isByHand(maker.writes);
  const reads = new Set<string>([...maker.reads, maker.writes]);
  const isOtherWith = (path: string) => isOpen && (reads.has(path) || reads.has('direction'));

  return {
    canDraw: isOtherWith('direction.seed'),
    directions: isOtherWith('direction.id') ? [...DIRECTIONS.keys()].filter((id) => id !== present).toSorted() : [],
  };
}

/** @throws SitewrightError `precondition` for a step that cannot be made so, `not-found` for one that is not there */
export async function forkView(projectId: string, fork: StepFork, ground: CraftGround): Promise<ForkView> {
  const { revision, operations } = await forked(projectId, fork, ground);
  if (operations.length === 0) return { basedOn: revision.id, differences: [], count: 0 };

  const { value } = applyOperations(revision, operations);
  const differences = differencesOf(leavesOf(revision.value), leavesOf(value));
  return { basedOn: revision.id, differences: differences.slice(0, MOST_DIFFERENCES), count: differences.length };
}

/** @throws SitewrightError `conflict` when the value it was shown beside is another by now */
export async function takeFork(projectId: string, fork: StepFork & { basedOn: string }, ground: CraftGround): Promise<Changed> {
  const { revision, operations } = await forked(projectId, fork, ground);
  if (revision.id !== fork.basedOn) {
    throw new SitewrightError('conflict', 'This step was made anew since you looked. Try another once more.');
  }
  return createSiteHistory(ground.store, 'designer').edit(projectId, { ...fork, slot: revision.slot, operations });
}

interface Forked {
  /** What stands. */
  revision: SlotRevision;
  operations: EditOperation[];
}

async function forked(projectId: string, { agent, wish }: StepFork, ground: CraftGround): Promise<Forked> {
  const maker = MAKERS.find(({ id }) => id === agent);
  if (!maker) throw new SitewrightError('not-found', `There is no step "${agent}". Look at the list of steps.`);

  const crafting = await openCrafting(projectId, ground);
  const revision = crafting.standing.find(({ slot }) => slot === maker.writes);
  if (!revision) throw new SitewrightError('precondition', 'This step has made nothing yet. Make the site first.');
  refuseUnopen(maker, wish);

  const refusals = crafting.inHand(maker.writes);
  const { draft } = await crafting.answer(maker, { refusals });
  const other = await otherDraft(maker, wish, crafting);
  return { revision, operations: withinBounds(draft, other) };
}

function refuseUnopen(maker: RegisteredMaker, wish: ForkWish): void {
  const forks = forksOf(maker, undefined);
  const isOpen = wish.type === 'draw' ? forks.canDraw : forks.directions.includes(wish.id);
  if (isOpen) return;
  throw new SitewrightError(
    'precondition',
    'This step follows from what it reads alone. Change that, or leave a note for a model.',
  );
}

/** What the maker answers when it is handed another direction, or another seed to draw from. */
async function otherDraft(maker: RegisteredMaker, wish: ForkWish, { values, inHand, answer }: Crafting): Promise<unknown> {
  const direction = slotValue(values, 'direction');
  const refusals = inHand(maker.writes);
  const seed = wish.type === 'draw' ? `${direction.seed}/${wish.number}` : direction.seed;
  // All draws of the site start from the seed of its direction: another one is another draw.
  if (wish.type === 'draw' && maker.writes === 'direction') return { ...direction, seed };

  const id = wish.type === 'direction' ? wish.id : direction.id;
  const brief = { ...slotValue(values, 'brief'), direction: id };
  const handed = new Map(values).set('direction', { ...direction, id, seed }).set('brief', brief);
  return (await answer(maker, { refusals, values: handed })).draft;
}

function withinBounds(before: unknown, after: unknown): EditOperation[] {
  const operations = operationsBetween(before, after);
  if (operations.length <= MOST_OPERATIONS || !isContainer(before) || !isContainer(after)) return operations;

  return Object.keys(after).flatMap((key) =>
    isSame(before[key], after[key]) ? [] : [{ type: 'set' as const, pointer: pointerOf([key]), value: after[key] }],
  );
}
