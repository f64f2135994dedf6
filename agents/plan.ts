// Computes the order of a run from what the agents read and write. Nothing about order is written down anywhere.
import type { Critic, Maker } from './agent.ts';
import { SitewrightError } from './site/error.ts';
import { ROOT_SLOTS, SLOTS, type SlotName } from './site/slots.ts';

export interface RegisteredMaker extends Maker {
  id: string;
  layer: string;
}

export interface RegisteredCritic extends Critic {
  id: string;
  layer: string;
}

export interface Plan {
  /** Every maker after all makers whose slots it reads. */
  order: RegisteredMaker[];
  /** Ids of the makers each maker waits for. */
  waitsFor: Map<string, string[]>;
}

/** The slot a read path belongs to. */
export function slotOf(path: string): SlotName {
  const name = path.split('.', 1)[0] ?? '';
  if (!isSlotName(name)) throw new SitewrightError('internal', `There is no slot "${name}" (read as "${path}").`);
  return name;
}

function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(SLOTS, name);
}

/**
 * @throws SitewrightError `conflict` when two makers write one slot, when a slot that is read has no maker, or when
 *   makers wait for each other. The message names them.
 */
export function plan(makers: readonly RegisteredMaker[]): Plan {
  const makerOf = indexBySlot(makers);
  const waitsFor = new Map<string, string[]>();

  for (const maker of makers) {
    waitsFor.set(maker.id, dependencies(maker, makerOf));
  }

  return { order: sorted(makers, waitsFor), waitsFor };
}

function indexBySlot(makers: readonly RegisteredMaker[]): Map<SlotName, RegisteredMaker> {
  const makerOf = new Map<SlotName, RegisteredMaker>();

  for (const maker of makers) {
    const other = makerOf.get(maker.writes);
    if (other) {
      throw new SitewrightError(
        'conflict',
        `Two makers write "${maker.writes}": ${other.id} and ${maker.id}. Give one of them another slot.`,
      );
    }
    makerOf.set(maker.writes, maker);
  }

  return makerOf;
}

function dependencies(maker: RegisteredMaker, makerOf: ReadonlyMap<SlotName, RegisteredMaker>): string[] {
  const found = new Set<string>();

  for (const path of maker.reads) {
    const slot = slotOf(path);
    if (ROOT_SLOTS.some((root) => root === slot)) continue;

    const source = makerOf.get(slot);
    if (!source) {
      throw new SitewrightError(
        'conflict',
        `${maker.id} reads "${slot}", which no maker writes. Add its maker or drop the read.`,
      );
    }
    found.add(source.id);
  }

  return [...found].toSorted();
}

/** Kahn's algorithm; makers that become free together keep the order of their ids. */
function sorted(makers: readonly RegisteredMaker[], waitsFor: ReadonlyMap<string, string[]>): RegisteredMaker[] {
  const order: RegisteredMaker[] = [];
  const done = new Set<string>();
  let waiting = [...makers].toSorted((a, b) => (a.id < b.id ? -1 : 1));

  while (waiting.length > 0) {
    const free = waiting.filter((maker) => waitsFor.get(maker.id)?.every((id) => done.has(id)));
    if (free.length === 0) {
      const names = waiting.map((maker) => maker.id).join(', ');
      throw new SitewrightError('conflict', `These makers wait for each other: ${names}. Let one of them read less.`);
    }

    for (const maker of free) done.add(maker.id);
    order.push(...free);
    waiting = waiting.filter((maker) => !done.has(maker.id));
  }

  return order;
}
