// One run: every maker once, each as soon as what it reads is there, none whose value is already in the journal.
import { z } from 'zod';
import { inHandOf } from '../in-hand.ts';
import type { Lent } from '../lent.ts';
import type { Plan, RegisteredMaker } from '../plan.ts';
import { SitewrightError } from '../site/error.ts';
import { SLOTS, type CriticSlot, type RootSlot, type SlotName, type Slots } from '../site/slots.ts';
import type { Refusal } from '../site/refusal.ts';
import type { RunEvent, RunOutcome, StepOutcome } from '../site/run-event.ts';
import { Unanswered, type StepQuestion } from '../unanswered.ts';
import { answerOf } from './answer.ts';
import { better, type Bettered, type Drafted } from './better.ts';
import type { Crafted } from './crafted.ts';
import { layHandEdits } from './hand-edits.ts';
import type { HandEdits, Journal, Refusals } from './journal.ts';
import type { Models } from './models.ts';
import { RunMemory } from './run-memory.ts';
import { mend } from './mend.ts';
import { withPictures } from './with-pictures.ts';
import { stepKey } from './step-key.ts';

export interface RunRequest {
  runId: string;
  plan: Plan;
  roots: Pick<Slots, Exclude<RootSlot, CriticSlot>>;
  journal: Journal;
  /** Hash of what a maker is: its code, its prompt. What another definition made is made again. */
  definitionOf(this: void, maker: RegisteredMaker): string;
  lent: Omit<Lent, 'parts' | 'inHand'>;
  /** Does a step's work within its time, and again where it failed for a reason outside that may pass. */
  attempt<Value>(this: void, work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Milliseconds, never going back. */
  now(this: void): number;
  onEvent(this: void, event: RunEvent): void;
  /** All that was found at fault, by slot: these makers answer otherwise. Where missing, what they had in hand last. */
  refusals?: Refusals | undefined;
  /** Asked to better the drafts, where any are connected. */
  models?: Models | undefined;
  /** Kept from an earlier run of the project in this process, where there was one. */
  memory?: RunMemory | undefined;
  /** Whether another run with this memory follows, which takes over what was crafted here and keeps it. */
  isAhead?: boolean | undefined;
}

export interface RunResult {
  outcome: RunOutcome;
  values: ReadonlyMap<SlotName, unknown>;
  counts: Record<StepOutcome, number>;
  durationMs: number;
  /** Why the run did not end well. */
  failures: { agent: string; error: unknown }[];
  /** What a person must say before the run can go on. */
  questions: StepQuestion[];
}

interface RunState extends RunRequest {
  lent: Omit<Lent, 'inHand'>;
  refusals: Refusals;
  values: Map<SlotName, unknown>;
  memory: RunMemory;
  edits: HandEdits;
  counts: Record<StepOutcome, number>;
  failures: RunResult['failures'];
  questions: StepQuestion[];
  /** Writes to the journal under way. What reads a slot does not wait for them; the run's end does. */
  saves: Promise<PromiseSettledResult<void>[]>[];
  /** Resolved when the last step has ended. */
  ended: PromiseWithResolvers<void>;
}

/**
 * Never rejects for an agent's sake: a failed step is a visible result and what needs it is skipped. When it ends, finished steps are
 * in the journal, so that the next run goes on from there.
 *
 * @throws SitewrightError when the journal cannot be read or written
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const startedAt = request.now();
  const state = await stateOf(request);
  announce(request);

  const turns = new Map<string, Promise<boolean>>();
  for (const maker of request.plan.order) {
    const before = (request.plan.waitsFor.get(maker.id) ?? []).map((id) => turns.get(id) ?? Promise.resolve(true));
    turns.set(maker.id, takeTurn(maker, before, state));
  }
  const settled = await Promise.allSettled(turns.values());
  state.ended.resolve();
  const saved = (await Promise.all(state.saves)).flat();

  const outcome = outcomeOf(state);
  const durationMs = request.now() - startedAt;
  request.onEvent({ type: 'run-end', runId: request.runId, outcome, durationMs, counts: state.counts });

  const broken = [...settled, ...saved].find((turn) => turn.status === 'rejected');
  if (broken) throw broken.reason;
  const { values, counts, failures, questions } = state;
  return { outcome, values, counts, durationMs, failures, questions };
}

async function stateOf(request: RunRequest): Promise<RunState> {
  const { journal } = request;
  const memory = request.memory ?? new RunMemory((content) => request.lent.hash(content));
  const [edits, refusals] = await Promise.all([journal.handEdits(), request.refusals ?? journal.refusals()]);

  return {
    ...request,
    lent: { ...request.lent, parts: memory },
    values: new Map<SlotName, unknown>([
      ['brief', memory.repeating('brief', request.roots.brief)],
      ['studio', request.roots.studio],
    ]),
    memory,
    edits,
    refusals,
    counts: { made: 0, kept: 0, failed: 0, skipped: 0 },
    failures: [],
    questions: [],
    saves: [],
    ended: Promise.withResolvers(),
  };
}

function announce({ plan, runId, onEvent }: RunRequest): void {
  const steps = plan.order.map((maker) => ({
    agent: maker.id,
    layer: maker.layer,
    purpose: maker.purpose,
    german: maker.german?.purpose,
    germanName: maker.german?.name,
    writes: maker.writes,
    waitsFor: plan.waitsFor.get(maker.id) ?? [],
  }));
  onEvent({ type: 'run-start', runId, steps });
}

/** @returns whether the maker's slot now has a value. Rejects only when the journal does. */
async function takeTurn(maker: RegisteredMaker, before: readonly Promise<boolean>[], state: RunState): Promise<boolean> {
  const isFree = (await Promise.all(before)).every(Boolean);
  if (!isFree || isOver(state)) return end(maker, state, { outcome: 'skipped', durationMs: 0 });

  state.onEvent({ type: 'step-start', runId: state.runId, agent: maker.id });

  const refusals = state.refusals.get(maker.writes) ?? [];
  await state.lent.turn();
  const { key, draftKey } = keysOf(maker, refusals, state);
  const recalled = await state.journal.recall(key);
  if (recalled) state.memory.endAhead();
  if (recalled?.isCurrent) {
    const lost = settle(maker, parsed(maker, { key, value: recalled.value }, state), state);
    return end(maker, state, { outcome: 'kept', durationMs: 0, lost });
  }

  const made: Crafted = recalled
    ? { value: parsed(maker, { key, value: recalled.value }, state), durationMs: 0 }
    : await craftOnce(maker, { key, refusals }, state);
  const { durationMs } = made;
  if ('error' in made)
    return end(maker, state, { outcome: noteFailure(maker, made.error, state), durationMs, error: made.error });

  const { value, note } = made;
  const madeKey = made.isUnasked ? draftKey : key;
  state.memory.keep(madeKey, value);
  const lost = settle(maker, value, state);
  const step = { key: madeKey, agent: maker.id, agentVersion: maker.version, slot: maker.writes, value, refusals, durationMs };
  state.saves.push(Promise.allSettled([state.journal.saveStep(step, state.ended.promise)]));
  return end(maker, state, { outcome: recalled ? 'kept' : 'made', durationMs, lost, note });
}

function isOver({ lent, isAhead, memory }: RunState): boolean {
  return lent.signal.aborted || (isAhead === true && memory.isAheadOver);
}

/** A step that a model has a say in has a key of its own; a draft that no model could be asked about is kept under the draft's. */
function keysOf(maker: RegisteredMaker, refusals: readonly Refusal[], state: RunState): { key: string; draftKey: string } {
  const definition = state.definitionOf(maker);
  const keyOf = (each: string) => stepKey(maker, state.values, { hashes: state.memory.hashes, definition: each, refusals });

  const { task, pictures } = maker;
  const models = modelsFor(maker, state);
  const recipes = [task && models?.recipe, pictures && models?.pictures?.recipe].flatMap((each) => each ?? []);
  const draftKey = keyOf(definition);
  return { draftKey, key: recipes.length === 0 ? draftKey : keyOf([definition, ...recipes].join(' ')) };
}

/** A recalled value, made of the parts that are known already. */
function parsed(maker: RegisteredMaker, { key, value }: { key: string; value: unknown }, state: RunState): unknown {
  const kept = state.memory.repeating(maker.writes, state.memory.parsed(key, SLOTS[maker.writes], value));
  state.memory.keep(key, kept);
  return kept;
}

interface Turn {
  key: string;
  refusals: readonly Refusal[];
}

function craftOnce(maker: RegisteredMaker, turn: Turn, state: RunState): Promise<Crafted> {
  const { memory, isAhead = false } = state;
  const begun = isAhead ? undefined : memory.takeAhead(turn.key);
  // What failed ahead may have failed for a reason of that moment.
  if (begun) return begun.then((made) => ('error' in made ? craftTimed(maker, turn, state) : made));

  const crafting = craftTimed(maker, turn, state);
  if (isAhead) memory.craftAhead(turn.key, crafting);
  return crafting;
}

async function craftTimed(maker: RegisteredMaker, turn: Turn, state: RunState): Promise<Crafted> {
  const startedAt = state.now();
  const made = await craft(maker, turn, state);
  return { ...made, durationMs: state.now() - startedAt };
}

async function craft(maker: RegisteredMaker, { key, refusals }: Turn, state: RunState): Promise<Bettered | { error: unknown }> {
  try {
    const { values, lent } = state;
    const answer = await state.attempt((signal) => answerOf(maker, { values, refusals, lent: { ...lent, signal } }));
    const { mending, ...drafted } = answer;
    const handed = { ...lent, inHand: inHandOf(refusals) };
    const made = await asked({ ...drafted, maker, refusals, stepKey: key, lent: handed }, modelsFor(maker, state), lent.signal);
    // A model may come upon what was refused.
    return { ...made, value: state.memory.repeating(maker.writes, mend(made.value, refusals, mending)) };
  } catch (error) {
    return { error };
  }
}

async function asked(drafted: Drafted, models: Models | undefined, signal: AbortSignal): Promise<Bettered> {
  return models ? withPictures(await better(drafted, models, signal), drafted, models) : { value: drafted.draft };
}

function modelsFor({ id }: RegisteredMaker, { models }: RunState): Models | undefined {
  return models && { ...models, ...models.chosen?.get(id) };
}

function noteFailure(maker: RegisteredMaker, error: unknown, state: RunState): StepOutcome {
  if (error instanceof Unanswered) {
    state.questions.push(error.question);
    return 'skipped';
  }

  state.failures.push({ agent: maker.id, error });
  return state.lent.signal.aborted ? 'skipped' : 'failed';
}

/** Puts a made value in its slot under the hand edits. @returns pointers of those that have no place in it */
function settle(maker: RegisteredMaker, made: unknown, state: RunState): string[] {
  const { value, lost } = layHandEdits(made, state.edits.get(maker.writes) ?? [], SLOTS[maker.writes]);

  state.values.set(maker.writes, value === made ? made : state.memory.repeating(`${maker.writes} as edited`, value));
  return lost.map((edit) => edit.pointer);
}

interface TurnEnd {
  outcome: StepOutcome;
  durationMs: number;
  error?: unknown;
  lost?: string[];
  note?: string | undefined;
}

function end(maker: RegisteredMaker, state: RunState, { outcome, durationMs, error, lost = [], note }: TurnEnd): boolean {
  state.counts[outcome]++;
  const message = error === undefined ? [note, lostWords(lost)].filter(Boolean).join(' ') : wordsOf(error);
  state.onEvent({ type: 'step-end', runId: state.runId, agent: maker.id, outcome, durationMs, ...(message ? { message } : {}) });
  return outcome === 'made' || outcome === 'kept';
}

function lostWords(lost: readonly string[]): string | undefined {
  return lost.length > 0 ? `No longer has a place for what was typed at ${lost.join(', ')}.` : undefined;
}

function wordsOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}

function outcomeOf(state: RunState): RunOutcome {
  if (state.lent.signal.aborted) return 'cancelled';
  if (state.counts.failed > 0) return 'failed';
  if (state.questions.length > 0) return 'waiting';
  return state.counts.skipped > 0 ? 'failed' : 'done';
}

/** One slot of a finished run. @throws SitewrightError `precondition` when the run did not make it */
export function slotValue<Name extends SlotName>(values: ReadonlyMap<SlotName, unknown>, name: Name): Slots[Name] {
  if (!values.has(name)) throw new SitewrightError('precondition', `The run made no "${name}". See its failed steps.`);
  const Schema: z.ZodType<Slots[Name]> = z.custom<Slots[Name]>();
  return Schema.parse(values.get(name));
}
