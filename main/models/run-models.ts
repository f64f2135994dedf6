// Asks models for one run: each question once, within the budget, written down, the next model where one gives no answer.
import type { ModelReply, ModelTurn, Models } from '../../agents/orchestrator/models.ts';
import type { Budget } from '../../agents/orchestrator/budget.ts';
import type { ModelImage, Usage } from '../../agents/model.ts';
import { ModelFault, type FaultReason } from '../../agents/model-fault.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { CallPurpose, RunEvent } from '../../agents/site/run-event.ts';
import type { ModelCalls } from '../store/models/model-calls.ts';
import type { OutboundRequests } from '../store/models/outbound-requests.ts';
import { atMost } from './at-most.ts';
import type { ChainLink } from './chain.ts';
import { picturesBy, type KeptPictures } from './drawing.ts';
import { requestKey } from './request-key.ts';
import { hasSeen, sightTrial } from './sight.ts';
import { createSpeech } from './speech.ts';

export interface RunModelsGround {
  chain: readonly ChainLink[];
  /** By agent: models asked instead about its task. */
  chosen?: ReadonlyMap<string, readonly ChainLink[]> | undefined;
  /** Whether the first two are both asked about every draft. */
  isRivalry?: boolean | undefined;
  run: { runId: string; projectId: string };
  /** Models that may draw pictures, and where those are kept. */
  drawing?: { chain: readonly ChainLink[]; kept: KeptPictures } | undefined;
  budget: Budget;
  calls: Pick<ModelCalls, 'begin' | 'end' | 'answerTo'>;
  outbound: Pick<OutboundRequests, 'note'>;
  /** Milliseconds, never going back. */
  now(this: void): number;
  onEvent(this: void, event: RunEvent): void;
}

/** A model of one's own answers one question after the other anyway. */
const AT_ONCE = { local: 1, remote: 6 } as const;

/** After these the model would only fail again, or keep every further step waiting: the run goes on without it. */
const RESTS: ReadonlySet<FaultReason> = new Set([
  'key',
  'credit',
  'unknown-model',
  'unreachable',
  'slow',
  'rate-limit',
  'overloaded',
  'broken',
]);

const ASKED_FOR: Readonly<Record<CallPurpose, string>> = {
  draft: 'to better its draft',
  repair: 'again',
  judge: 'what it holds of the site',
  picture: 'for a picture',
  fitness: 'whether it sees pictures',
};

const NOTHING_USED: Usage = { inputTokens: 0, cachedInputTokens: 0, storedInputTokens: 0, outputTokens: 0 };

export function createRunModels(ground: RunModelsGround): Models {
  const { chain } = ground;
  const shared: Shared = {
    gates: { local: atMost(AT_ONCE.local), remote: atMost(AT_ONCE.remote) },
    resting: new Map(),
    meter: { spentUsd: 0 },
  };
  const chosen = new Map([...(ground.chosen ?? [])].map(([agent, links]) => [agent, modelsOf(links, ground, shared)]));
  const models = { ...modelsOf(chain, ground, shared), chosen, pictures: picturesIn(ground, shared) };
  if (ground.isRivalry !== true || chain.length < 2) return models;

  const rivals = chain.slice(0, 2).map((link) => modelsOf([link], ground, shared));
  return { ...models, recipe: `both ${rivals.map(({ recipe }) => recipe).join(' ')}`, rivals };
}

/** What all that are asked in a run have in common. */
interface Shared {
  gates: Record<'local' | 'remote', ReturnType<typeof atMost>>;
  /** Why a model is not asked again, by its id. */
  resting: Map<string, string>;
  meter: Meter;
}

function picturesIn(ground: RunModelsGround, shared: Shared): Models['pictures'] {
  const { drawing } = ground;
  if (!drawing || drawing.chain.length === 0) return undefined;
  const ask = (turn: ModelTurn, signal: AbortSignal) => askInTurn(drawing.chain, { turn, signal }, { ground, shared });
  return picturesBy(drawing.chain, drawing.kept, ask);
}

function modelsOf(chain: readonly ChainLink[], ground: RunModelsGround, shared: Shared): Models {
  return {
    recipe: chain.map(({ model }) => model.id).join(' '),
    ask: (turn, signal) => askInTurn(chain, { turn, signal }, { ground, shared }),
  };
}

async function askInTurn(
  chain: readonly ChainLink[],
  { turn, signal }: Omit<Question, 'link'>,
  { ground, shared: { gates, resting, meter } }: { ground: RunModelsGround; shared: Shared },
): Promise<ModelReply> {
  const faults = new Set<string>();
  for (const link of chain) {
    const { id, label } = link.model;
    const rests = resting.get(id);
    if (rests !== undefined) {
      faults.add(rests);
      continue;
    }

    const gate = link.place.isLocal ? gates.local : gates.remote;
    try {
      const text = await gate(() => askSeeing({ link, turn, signal }, ground, meter));
      return { text, label, passedOver: [...faults] };
    } catch (error) {
      if (signal.aborted || !(error instanceof SitewrightError) || error.kind === 'cancelled') throw error;
      if (error instanceof ModelFault && RESTS.has(error.reason)) resting.set(id, error.message);
      faults.add(error.message);
    }
  }
  throw new SitewrightError('external', [...faults].join(' ') || 'No model may be asked for this client.');
}

interface Question {
  link: ChainLink;
  turn: ModelTurn;
  signal: AbortSignal;
}

interface Meter {
  spentUsd: number;
}

/** Where nobody knows whether it sees pictures, it is tried out before any of the client's is sent. */
async function askSeeing(question: Question, ground: RunModelsGround, meter: Meter): Promise<string> {
  const { turn, link } = question;
  if (turn.question.images?.length && !link.place.seesPictures) {
    const trial = { ...turn, purpose: 'fitness', question: await sightTrial(), sent: 'A picture of our own' } as const;
    const isSeeing = hasSeen(await askOne({ ...question, turn: trial }, ground, meter));
    if (!isSeeing) throw new SitewrightError('precondition', `${link.model.label} sees no pictures.`);
  }
  return askOne(question, ground, meter);
}

async function askOne({ link, turn, signal }: Question, ground: RunModelsGround, meter: Meter): Promise<string> {
  signal.throwIfAborted();
  const { model } = link;
  const key = requestKey(model.id, turn.question);
  const known = await ground.calls.answerTo(key);
  if (known !== undefined) {
    ground.onEvent({ ...saidOf({ link, turn, signal }, ground), outcome: 'known', ...counted(NOTHING_USED, 0, meter) });
    return known;
  }

  const estimate = { usd: model.mostUsd(turn.question), tokens: model.mostTokens(turn.question) };
  const reservation = await ground.budget.reserve({ key: turn.stepKey, agent: turn.agent, estimate });
  return spend({ link, turn, signal }, { ground, meter, key, settle: reservation.settle, estimateUsd: estimate.usd });
}

interface Spending {
  ground: RunModelsGround;
  meter: Meter;
  key: string;
  estimateUsd: number;
  settle(this: void, cost: { usd: number; tokens: number }): Promise<void>;
}

/** What was set aside is reconciled however the call ends; of one that was stopped all of it counts, for it may be charged. */
async function spend(question: Question, spending: Spending): Promise<string> {
  const { link, turn, signal } = question;
  const { ground, meter, estimateUsd, settle } = spending;
  const callId = await begin(question, spending);
  const startedAt = ground.now();
  const speech = createSpeech({ runId: ground.run.runId, agent: turn.agent, model: link.model.label }, ground.onEvent);

  const end = async (usage: Usage, came: { answer?: string; fault?: string }, costUsd = link.model.costUsd(usage)) => {
    speech.end();
    meter.spentUsd += costUsd;
    const { inputTokens, cachedInputTokens, storedInputTokens, outputTokens } = usage;
    const durationMs = ground.now() - startedAt;
    const tokens = { inputTokens: inputTokens + storedInputTokens, cachedInputTokens, outputTokens };
    await ground.calls.end(callId, { ...came, ...tokens, costUsd, durationMs });
    await settle({ usd: costUsd, tokens: inputTokens + cachedInputTokens + storedInputTokens + outputTokens });
  };

  try {
    const { text, usage } = await link.model.ask(turn.question, { signal, onDelta: speech.hear });
    await end(usage, { answer: text });
    ground.onEvent({ ...saidOf(question, ground), outcome: 'answered', ...counted(usage, link.model.costUsd(usage), meter) });
    return text;
  } catch (error) {
    const usage = error instanceof ModelFault ? (error.usage ?? NOTHING_USED) : NOTHING_USED;
    const message = error instanceof Error ? error.message : String(error);
    const costUsd = signal.aborted ? estimateUsd : link.model.costUsd(usage);
    await end(usage, { fault: message }, costUsd);
    ground.onEvent({ ...saidOf(question, ground), outcome: 'failed', message, ...counted(usage, costUsd, meter) });
    throw error;
  }
}

/** Written down before anything is sent. */
async function begin({ link, turn }: Question, { ground, key, estimateUsd }: Spending): Promise<string> {
  const { model, place } = link;
  const { runId, projectId } = ground.run;
  const { system, prompt, schema, images = [] } = turn.question;

  if (!place.isLocal) {
    await ground.outbound.note({
      projectId,
      runId,
      origin: place.origin,
      purpose: `${turn.agent} asks ${model.label} ${ASKED_FOR[turn.purpose]}`,
      content: turn.sent ?? 'Sentences of the brief and the lines drafted from them',
      bytes: Buffer.byteLength(system + prompt + JSON.stringify(schema ?? {})) + bytesOf(images),
    });
  }
  const name = model.id.slice(place.id.length + 1);
  const call = { agent: turn.agent, provider: place.id, model: name, purpose: turn.purpose, requestKey: key, estimateUsd };
  return ground.calls.begin({ ...call, projectId, runId });
}

function bytesOf(images: readonly ModelImage[]): number {
  return images.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function saidOf({ link, turn }: Question, { run }: RunModelsGround) {
  return { type: 'model-call', runId: run.runId, agent: turn.agent, model: link.model.label, purpose: turn.purpose } as const;
}

function counted(usage: Usage, costUsd: number, { spentUsd }: Meter) {
  const { inputTokens, cachedInputTokens, storedInputTokens, outputTokens } = usage;
  return { inputTokens: inputTokens + cachedInputTokens + storedInputTokens, outputTokens, costUsd, spentUsd };
}
