// What would mend the findings on a project's site: what their makers answer with the findings in hand, as edits of a person.
import { dirname } from 'node:path';
import { answerOf } from '../../agents/orchestrator/answer.ts';
import { mend } from '../../agents/orchestrator/mend.ts';
import { refusalOf } from '../../agents/orchestrator/refine.ts';
import { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { Refusal } from '../../agents/site/refusal.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import type { EditOperation } from '../../preload/contract/history.ts';
import { hashOf } from '../assets/hash.ts';
import { createLent } from '../assets/lent.ts';
import { isByHand } from '../history/by-hand.ts';
import { operationsBetween } from '../history/operations-between.ts';
import type { Store } from '../store/store.ts';

export interface Fix {
  slot: SlotName;
  /** Id of the revision it is laid on. */
  basedOn: string;
  /** None where there is no fix. */
  operations: EditOperation[];
}

export interface FixGround {
  store: Store;
  dataDir: string;
}

/** As a person's edit may have at most. */
const MOST_OPERATIONS = 100;

/** @returns what mends all of the findings given to it, slot by slot */
export async function openFixes(projectId: string, ground: FixGround): Promise<(findings: readonly Finding[]) => Promise<Fix[]>> {
  const { store, dataDir } = ground;
  const { key } = await store.projects.get(projectId);
  const standing = await store.revisions.standing(projectId);
  const inHand = await store.revisions.refusals(projectId);
  const values = new Map<SlotName, unknown>(standing.map(({ slot, value }) => [slot, value]));
  const signal = new AbortController().signal;
  const lent = { ...createLent({ dataDir, briefDir: dirname(key), signal }), parts: new RunMemory(hashOf) };

  const operationsIn = async (slot: SlotName, findings: readonly Finding[]): Promise<EditOperation[]> => {
    const maker = MAKERS.find(({ writes }) => writes === slot);
    if (!maker || !isByHand(slot)) return [];

    const value = values.get(slot);
    const before = inHand.get(slot) ?? [];
    const fresh = findings.map((finding) => refusalOf(finding, value));
    const answer = async (refusals: readonly Refusal[]) => answerOf(maker, { values, refusals, lent });
    const [{ draft, mending }, other] = [await answer(before), await answer([...before, ...fresh])];
    const changes = operationsBetween(draft, other.draft);
    // What stands there may have been typed by hand: its maker knows nothing of it.
    const found = changes.length > 0 ? changes : operationsBetween(value, mend(value, fresh, mending));
    return found.slice(0, MOST_OPERATIONS);
  };

  return (findings) =>
    Promise.all(
      standing.flatMap(({ slot, id }) => {
        const own = findings.filter((finding) => finding.slot === slot && finding.at !== '');
        return own.length === 0 ? [] : operationsIn(slot, own).then((operations) => ({ slot, basedOn: id, operations }));
      }),
    );
}
