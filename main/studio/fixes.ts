// What would mend the findings on a project's site: what their makers answer with the findings in hand, as edits of a person.
import { mend } from '../../agents/orchestrator/mend.ts';
import { refusalOf } from '../../agents/orchestrator/refine.ts';
import { isSame, keysOf, valueAt, withValue } from '../../agents/orchestrator/pointer.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { Refusal } from '../../agents/site/refusal.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import type { EditOperation } from '../../preload/contract/history.ts';
import { isByHand } from '../history/by-hand.ts';
import { operationsBetween } from '../history/operations-between.ts';
import { openCrafting, type CraftGround } from './crafting.ts';

export interface Fix {
  slot: SlotName;
  /** Id of the revision it is laid on. */
  basedOn: string;
  /** None where there is no fix. */
  operations: EditOperation[];
}

/** As a person's edit may have at most. */
const MOST_OPERATIONS = 100;

/** @returns what mends all of the findings given to it, slot by slot */
export async function openFixes(
  projectId: string,
  ground: CraftGround,
): Promise<(findings: readonly Finding[]) => Promise<Fix[]>> {
  const { standing, values, inHand, answer } = await openCrafting(projectId, ground);

  const operationsIn = async (slot: SlotName, findings: readonly Finding[]): Promise<EditOperation[]> => {
    const maker = MAKERS.find(({ writes }) => writes === slot);
    if (!maker || !isByHand(slot)) return [];

    const value = values.get(slot);
    const before = inHand(slot);
    const fresh = findings.map((finding) => refusalOf(finding, value));
    const { draft, mending } = await answer(maker, { refusals: before });
    const other = await answer(maker, { refusals: [...before, ...fresh] });
    const made = operationsBetween(draft, other.draft);
    // What was typed by hand its maker knows nothing of: it is said otherwise, or as its maker says it.
    const isTyped = ({ at, value: stands }: Refusal) => !isSame(valueAt(draft, keysOf(at)), stands);
    const left = made.length > 0 ? fresh.filter(isTyped) : fresh;
    const typed = operationsBetween(value, asMade(mend(value, left, mending), draft, left));
    return [...made, ...typed].slice(0, MOST_OPERATIONS);
  };

  return (findings) =>
    Promise.all(
      standing.flatMap(({ slot, id }) => {
        const own = findings.filter((finding) => finding.slot === slot && finding.at !== '');
        return own.length === 0 ? [] : operationsIn(slot, own).then((operations) => ({ slot, basedOn: id, operations }));
      }),
    );
}

/** With what its maker made wherever a fault still stands. */
function asMade(value: unknown, draft: unknown, refusals: readonly Refusal[]): unknown {
  return refusals.reduce((each, { at, value: stands }) => {
    const made = valueAt(draft, keysOf(at));
    const isMended = !isSame(valueAt(each, keysOf(at)), stands);
    return isMended || made === undefined ? each : withValue(each, { keys: keysOf(at), value: made });
  }, value);
}
