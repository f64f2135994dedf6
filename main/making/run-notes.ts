// Notes of a person for the next round, in the hands of the makers they are for.
import { z } from 'zod';
import type { Refusals } from '../../agents/orchestrator/journal.ts';
import { MAKERS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { Refusal } from '../../agents/site/refusal.ts';
import { SLOTS, type SlotName } from '../../agents/site/slots.ts';
import type { RunNote } from '../../preload/contract/run.ts';

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOTS, name);

export const SlotNote = z.object({ slot: z.string().refine(isSlotName), refusal: Refusal });
type SlotNote = z.infer<typeof SlotNote>;

const AGAIN = 'again.';

/**
 * A note without a step is for all that models help with: nobody else can read it. One without words asks a step to be made once more.
 *
 * @param runId so that asking once more a second time is not the same as the first time
 * @throws SitewrightError `not-found` for a step that is not there
 */
export function notesFor(runId: string, notes: readonly RunNote[]): SlotNote[] {
  return notes.flatMap(({ agent, words }) =>
    makersFor(agent).map(({ writes }) => ({
      slot: writes,
      refusal:
        words === undefined
          ? { at: '', rule: `${AGAIN}${runId}`, message: 'The designer wants to see another answer.' }
          : { at: '', rule: 'note', message: words },
    })),
  );
}

/** Whether a person asks for another answer of a slot's maker. */
export function asksAnew(notes: readonly SlotNote[] | undefined, slot: SlotName): boolean {
  return notes?.some((note) => note.slot === slot && note.refusal.rule.startsWith(AGAIN)) ?? false;
}

/** What is in hand already stays once, so that a run that goes on after a stop goes on with the same. */
export function withNotes(refusals: Refusals, notes: readonly SlotNote[]): Refusals {
  const all = new Map(refusals);
  for (const { slot, refusal } of notes) {
    const known = all.get(slot) ?? [];
    const isKnown = known.some(({ rule, message }) => rule === refusal.rule && message === refusal.message);
    if (!isKnown) all.set(slot, [...known, refusal]);
  }
  return all;
}

function makersFor(agent: string | undefined) {
  if (agent === undefined) return MAKERS.filter(({ task }) => task !== undefined);

  const maker = MAKERS.find(({ id }) => id === agent);
  if (!maker) throw new SitewrightError('not-found', `There is no step "${agent}". Look at the list of steps.`);
  return [maker];
}
