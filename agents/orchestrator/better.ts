// Lets models better a draft: asked, checked, asked again with the reason, else the draft stands.
import { z } from 'zod';
import type { MadeSlot } from '../agent.ts';
import { languageOf } from '../languages/say.ts';
import type { Lent } from '../lent.ts';
import type { RegisteredMaker } from '../plan.ts';
import type { Refusal } from '../site/refusal.ts';
import { SLOTS, type Slots } from '../site/slots.ts';
import { fitterOf } from '../tasks/fitter.ts';
import { materialOf } from '../tasks/material.ts';
import { placesIn } from '../tasks/places.ts';
import { conversation, type Conversation, type Topic } from './conversation.ts';
import type { Models } from './models.ts';

/** A task is handed what its maker's craft made. */
const HandedDraft = z.custom<Slots[MadeSlot]>();

export interface Drafted {
  maker: RegisteredMaker;
  reads: Slots;
  draft: unknown;
  /** Found at fault with the slot earlier. */
  refusals: readonly Refusal[];
  stepKey: string;
  /** As the craft had it, with the findings in hand. */
  lent: Lent;
}

export interface Bettered {
  value: unknown;
  /** What came of it, in plain words. Missing where a model was not asked. */
  note?: string | undefined;
  /** Whether no model gave an answer, so that another run should try again. */
  isUnasked?: boolean | undefined;
}

/** Never worse than the draft: every place is checked by itself, and the whole by its schema. @throws only when stopped */
export async function better(drafted: Drafted, models: Models, signal: AbortSignal): Promise<Bettered> {
  const { maker, reads, draft, lent } = drafted;
  const { task } = maker;
  const named = task ? await task.places(reads, HandedDraft.parse(draft), lent) : [];
  const places = placesIn(draft, named, lent.inHand);
  if (!task || places.length === 0) return { value: draft };

  const language = languageOf(tagIn(reads));
  const { refusals, stepKey } = drafted;
  const hints = (await models.hints?.(maker.id)) ?? [];
  const ground = { ask: task.ask, material: materialOf(reads, language), language, refusals, hints };
  const topic = { ...ground, agent: maker.id, stepKey, tier: task.tier ?? 'fast', draft, places };

  const rivals = models.rivals ?? [models];
  const said = await Promise.all(rivals.map(async (each) => inForm(await conversation(topic, each, signal), drafted)));
  return said.reduce((best, next) => keptOf(best, next, topic));
}

/** A value that its slot cannot hold is no answer, whatever was taken place by place. */
function inForm(said: Conversation, { maker, draft }: Drafted): Conversation {
  const parsed = SLOTS[maker.writes].safeParse(said.value);
  if (parsed.success) return { ...said, value: parsed.data };
  return { ...said, value: draft, note: `The draft stands: what ${said.label} said does not fit its place.` };
}

/** Of two models' answers the one that serves the places better; the first where neither does. */
function keptOf(one: Conversation, other: Conversation, { draft, places, language }: Topic): Conversation {
  const [kept, left] = isOthersFitter() ? [other, one] : [one, other];
  return { ...kept, note: `${kept.note} ${left.isUnasked ? left.note : `Kept before the answer of ${left.label}.`}` };

  function isOthersFitter(): boolean {
    if (one.isUnasked || other.isUnasked) return one.isUnasked;
    return fitterOf({ one: one.value, other: other.value, draft }, places, language) === 'other';
  }
}

/** The site's language, where the maker reads it. */
function tagIn({ requirements }: Partial<Slots>): string | undefined {
  return requirements?.languages?.[0];
}
