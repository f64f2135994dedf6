// What makers answer to a site as it stands, without a run: nothing of it is kept.
import { dirname } from 'node:path';
import { answerOf, type Answer } from '../../agents/orchestrator/answer.ts';
import { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import type { RegisteredMaker } from '../../agents/plan.ts';
import type { Refusal } from '../../agents/site/refusal.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import { hashOf } from '../assets/hash.ts';
import { createLent } from '../assets/lent.ts';
import type { SlotRevision } from '../store/slots/revisions.ts';
import type { Store } from '../store/store.ts';

export interface CraftGround {
  store: Store;
  dataDir: string;
}

export interface Crafting {
  /** The newest of every slot. */
  standing: SlotRevision[];
  values: ReadonlyMap<SlotName, unknown>;
  /** What is in hand for the slot already. */
  inHand(this: void, slot: SlotName): readonly Refusal[];
  /** @param values what stands, where missing */
  answer(
    this: void,
    maker: RegisteredMaker,
    asked: { refusals: readonly Refusal[]; values?: ReadonlyMap<SlotName, unknown> },
  ): Promise<Answer>;
}

/** @throws SitewrightError `not-found` when there is no such project */
export async function openCrafting(projectId: string, { store, dataDir }: CraftGround): Promise<Crafting> {
  const { key, studio } = await store.projects.get(projectId);
  const standing = await store.revisions.standing(projectId);
  const refusals = await store.revisions.refusals(projectId);
  const values = new Map<SlotName, unknown>([['studio', studio], ...standing.map(({ slot, value }) => [slot, value] as const)]);
  const { signal } = new AbortController();
  const lent = { ...createLent({ dataDir, briefDir: dirname(key), signal }), parts: new RunMemory(hashOf) };

  return {
    standing,
    values,
    inHand: (slot) => refusals.get(slot) ?? [],
    answer: (maker, asked) => answerOf(maker, { values, lent, ...asked }),
  };
}
