// One model and one draft: asked, what can be taken is, asked again at most twice about the rest, with the reason.
import type { Language } from '../languages/language.ts';
import type { Tier } from '../model.ts';
import { SitewrightError } from '../site/error.ts';
import type { Refusal } from '../site/refusal.ts';
import type { Text } from '../site/text.ts';
import { questionOf } from '../tasks/question-of.ts';
import { takeAnswer, type Taken } from '../tasks/take-answer.ts';
import type { Place } from '../tasks/task.ts';
import type { Models } from './models.ts';

const MOST_REPAIRS = 2;

export interface Topic {
  /** The maker's id. */
  agent: string;
  stepKey: string;
  tier: Tier;
  ask: string;
  draft: unknown;
  places: readonly Place[];
  material: readonly Text[];
  language: Language;
  refusals: readonly Refusal[];
  hints: readonly string[];
}

export interface Conversation {
  value: unknown;
  /** Who answered, as people know it; empty where nobody did. */
  label: string;
  /** What came of it, in plain words. */
  note: string;
  /** Whether no model gave an answer that was taken. */
  isUnasked: boolean;
}

interface State {
  value: unknown;
  /** Places not yet settled. */
  open: readonly Place[];
  refused: Map<string, string>;
  changed: Set<string>;
  label: string;
  /** Why models before the one that answered gave none. */
  passedOver: Set<string>;
}

/** @throws only when stopped */
export async function conversation(topic: Topic, models: Models, signal: AbortSignal): Promise<Conversation> {
  const { draft: value, places: open } = topic;
  const state: State = { value, open, refused: new Map(), changed: new Set(), label: '', passedOver: new Set() };

  try {
    for (let repairs = 0; repairs <= MOST_REPAIRS && state.open.length > 0; repairs++) {
      await turn(topic, { state, models, purpose: repairs === 0 ? 'draft' : 'repair', signal });
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof SitewrightError)) throw error;
    const isUnasked = state.changed.size === 0;
    return { value: state.value, label: state.label, note: `The draft stands. ${error.message}`, isUnasked };
  }
  return { value: state.value, label: state.label, note: noteOf(state), isUnasked: false };
}

interface Turn {
  state: State;
  models: Models;
  purpose: 'draft' | 'repair';
  signal: AbortSignal;
}

async function turn(topic: Topic, { state, models, purpose, signal }: Turn): Promise<void> {
  const { agent, stepKey, tier, material, language } = topic;
  const { open, value, refused } = state;
  const question = questionOf({ ...topic, places: open, draft: value, refused });

  const answer = await models.ask({ agent, stepKey, tier, purpose, question }, signal);
  take(takeAnswer(answer.text, { draft: value, places: open, material, language }), state);
  state.label = answer.label;
  for (const why of answer.passedOver ?? []) state.passedOver.add(why);
}

function take({ value, changed, refused }: Taken, state: State): void {
  state.value = value;
  state.refused = refused;
  state.open = state.open.filter(({ at }) => refused.has(at));
  for (const at of changed) state.changed.add(at);
}

function noteOf({ changed, refused, label, passedOver }: State): string {
  const kept = [...refused].map(([at, why]) => `${at} stays as it was: ${why}`);
  const done = changed.size > 0 ? `${label} bettered ${[...changed].join(', ')}.` : `${label} left the draft as it is.`;
  return [...passedOver, done, ...kept].join(' ');
}
