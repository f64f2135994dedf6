// What one maker's craft answers to the values it reads, with findings in hand.
import { z } from 'zod';
import { inHandOf } from '../in-hand.ts';
import type { Lent } from '../lent.ts';
import type { RegisteredMaker } from '../plan.ts';
import type { Refusal } from '../site/refusal.ts';
import { SLOTS, type SlotName, type Slots } from '../site/slots.ts';
import { mend, type Mending } from './mend.ts';
import { readsOf } from './step-key.ts';

export interface Asking {
  values: ReadonlyMap<SlotName, unknown>;
  refusals: readonly Refusal[];
  lent: Omit<Lent, 'inHand'>;
}

export interface Answer {
  /** What the maker was handed. */
  reads: Slots;
  /** Without what was refused. */
  draft: unknown;
  /** How whatever else is put in the draft's place is kept free of what was refused. */
  mending: Mending;
}

/** A craft is handed only what it declared; its own types hold it to that. */
const HandedReads = z.custom<Slots>((value) => typeof value === 'object' && value !== null);

/** @throws what the craft throws, or a ZodError for what does not fit its slot */
export async function answerOf(maker: RegisteredMaker, { values, refusals, lent }: Asking): Promise<Answer> {
  const reads = HandedReads.parse(readsOf(maker, values));
  const mending = { schema: SLOTS[maker.writes], language: languageIn(reads) };
  const answer = await maker.craft(reads, { ...lent, inHand: inHandOf(refusals) });
  // A large answer takes as long to check as to make.
  await lent.turn();
  // Parts that were in the answer before are known to the schema.
  const value = mending.schema.parse(lent.parts.repeating(`answer for ${maker.writes}`, answer));
  return { reads, draft: mend(value, refusals, mending), mending };
}

/** Of the words that a maker writes; those that write none do not read it. */
function languageIn({ requirements }: Partial<Slots>): string | undefined {
  return requirements?.languages?.[0];
}
