// Lets a model better a draft: asked, checked, asked again at most twice with the reason, else the draft stands.
import { z } from 'zod';
import type { MadeSlot } from '../agent.ts';
import { languageOf } from '../languages/say.ts';
import type { RegisteredMaker } from '../plan.ts';
import { SitewrightError } from '../site/error.ts';
import type { Refusal } from '../site/refusal.ts';
import { SLOTS, type Slots } from '../site/slots.ts';
import { materialOf } from '../tasks/material.ts';
import { placesIn } from '../tasks/places.ts';
import { questionOf } from '../tasks/question-of.ts';
import { takeAnswer } from '../tasks/take-answer.ts';
import type { Place } from '../tasks/task.ts';
import type { Models } from './models.ts';

const MOST_REPAIRS = 2;

/** A task is handed what its maker's craft made. */
const HandedDraft = z.custom<Slots[MadeSlot]>();

export interface Drafted {
  maker: RegisteredMaker;
  reads: Slots;
  draft: unknown;
  /** Found at fault with the slot earlier. */
  refusals: readonly Refusal[];
  stepKey: string;
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
  const { maker, reads, draft } = drafted;
  const { task } = maker;
  const places = task ? placesIn(draft, task.places(reads, HandedDraft.parse(draft))) : [];
  if (!task || places.length === 0) return { value: draft };

  const language = languageOf(tagIn(reads));
  const material = materialOf(reads, language);
  const state: State = { value: draft, open: places, refused: new Map(), changed: new Set(), label: '' };

  try {
    for (let repairs = 0; repairs <= MOST_REPAIRS && state.open.length > 0; repairs++) {
      const { open, value, refused } = state;
      const asking = { ask: task.ask, places: open, draft: value, material, refusals: drafted.refusals, refused };
      const turn = { agent: maker.id, stepKey: drafted.stepKey, tier: task.tier ?? 'fast' } as const;
      const answer = await models.ask(
        { ...turn, purpose: repairs === 0 ? 'draft' : 'repair', question: questionOf(asking) },
        signal,
      );
      take(takeAnswer(answer.text, { draft: value, places: open, material, language }), state);
      state.label = answer.label;
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof SitewrightError)) throw error;
    return { ...ended(drafted, state), note: `The draft stands. ${error.message}`, isUnasked: state.changed.size === 0 };
  }
  return ended(drafted, state);
}

interface State {
  value: unknown;
  /** Places not yet settled. */
  open: Place[];
  refused: Map<string, string>;
  changed: Set<string>;
  label: string;
}

function take({ value, changed, refused }: ReturnType<typeof takeAnswer>, state: State): void {
  state.value = value;
  state.refused = refused;
  state.open = state.open.filter(({ at }) => refused.has(at));
  for (const at of changed) state.changed.add(at);
}

function ended({ maker, draft }: Drafted, { value, changed, refused, label }: State): Bettered {
  const parsed = SLOTS[maker.writes].safeParse(value);
  if (!parsed.success) return { value: draft, note: `The draft stands: what ${label} said does not fit its place.` };

  const kept = [...refused].map(([at, why]) => `${at} stays as it was: ${why}`);
  const done = changed.size > 0 ? `${label} bettered ${[...changed].join(', ')}.` : `${label} left the draft as it is.`;
  return { value: parsed.data, note: [done, ...kept].join(' ') };
}

/** The site's language, where the maker reads it. */
function tagIn({ requirements }: Partial<Slots>): string | undefined {
  return requirements?.languages?.[0];
}
