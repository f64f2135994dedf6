// Asks critics what they hold of a site as it stands. Each is handed only what it declared.
import { z } from 'zod';
import type { RegisteredCritic } from '../plan.ts';
import type { Judgement } from '../site/judgement.ts';
import type { SlotName, Slots } from '../site/slots.ts';
import { readsOf } from './step-key.ts';

export interface Judged {
  /** The critic's id. */
  critic: string;
  judgement: Judgement;
}

const HandedReads = z.custom<Slots>((value) => typeof value === 'object' && value !== null);

/** In the order of the critics. */
export async function judge(critics: readonly RegisteredCritic[], values: ReadonlyMap<SlotName, unknown>): Promise<Judged[]> {
  return Promise.all(
    critics.map(async (critic) => ({
      critic: critic.id,
      judgement: await critic.judge(HandedReads.parse(readsOf(critic, values))),
    })),
  );
}
