// Makes the words of a brief's site in this process: what is known, every text, and the pages they stand on.
import { z } from 'zod';
import type { Lent } from '../agents/lent.ts';
import { plan, type RegisteredMaker } from '../agents/plan.ts';
import { MAKERS } from '../agents/registry.ts';
import type { Brief } from '../agents/site/brief.ts';
import type { SlotName, Slots } from '../agents/site/slots.ts';

const MadeSlots = z.custom<Slots>((value) => typeof value === 'object' && value !== null);
const PLAN = plan(MAKERS);
const NEEDED = neededFor(['pages', 'metadata', 'legal']);

/** @param kept a site made before, whose design is taken over so that only words are made */
export async function wordsOf(brief: Brief, lent: Lent, kept?: Slots): Promise<Slots> {
  const made = new Map<string, unknown>([
    ['brief', brief],
    ['studio', { recentSites: [], tooNear: [] }],
  ]);

  for (const maker of NEEDED) {
    const value =
      kept && maker.layer === 'design' ? kept[maker.writes] : await maker.craft(MadeSlots.parse(Object.fromEntries(made)), lent);
    made.set(maker.writes, value);
  }
  return MadeSlots.parse(Object.fromEntries(made));
}

/** The makers of these slots and all they wait for, in order. */
function neededFor(slots: readonly SlotName[]): RegisteredMaker[] {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    PLAN.waitsFor.get(id)?.forEach(add);
  };

  for (const maker of PLAN.order) if (slots.includes(maker.writes)) add(maker.id);
  return PLAN.order.filter(({ id }) => found.has(id));
}
