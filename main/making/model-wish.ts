// Whether models help with a make, which, and what they may cost: as asked for, as the last time, or as set for the client.
import type { Cost } from '../../agents/orchestrator/budget.ts';
import type { Models } from '../../agents/orchestrator/models.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { RunContext } from '../engine/workflow.ts';
import { chainOf, rivalsOf, unallowed } from '../models/chain.ts';
import { consentWords } from '../models/consent-words.ts';
import type { ModelPlace } from '../models/places.ts';
import { drawingChain } from '../models/drawing.ts';
import { createRunModels } from '../models/run-models.ts';
import type { Store } from '../store/store.ts';
import { keptPictures } from './kept-pictures.ts';

/** The most that a run may cost when nobody says otherwise; about fifty times what a fast model takes for a site. */
export const DEFAULT_BUDGET_USD = 0.5;

/** Typed where models are to keep out of it. */
const NONE = 'none';

interface Ground {
  store: Pick<Store, 'modelSettings' | 'modelCalls' | 'outbound' | 'runs'>;
  modelPlaces(this: void): Promise<ModelPlace[]>;
}

interface Asked {
  model?: string | undefined;
  budgetUsd?: number | undefined;
}

/**
 * @throws SitewrightError `precondition` when a model is asked for that this client's words may not be sent to, with what would be sent;
 *   `not-found` when it is not connected
 */
export async function modelWish(
  { model, budgetUsd }: Asked,
  projectId: string,
  { store, modelPlaces }: Ground,
): Promise<{ wanted: string; budget?: Cost } | undefined> {
  const [settings, last] = await Promise.all([store.modelSettings.read(), model ?? store.runs.lastModel(projectId)]);
  const wanted = last ?? settings.wanted;
  if (wanted === undefined) return undefined;
  if (wanted === NONE) return { wanted };

  // What was wished for earlier helps where it is there, and is no reason to stop where it is not.
  if (model !== undefined) refuseUnreachable({ wanted, settings, places: await modelPlaces() });
  const usd = budgetUsd ?? settings.budgetUsd ?? DEFAULT_BUDGET_USD;
  return { wanted, budget: { usd, tokens: Number.MAX_SAFE_INTEGER } };
}

function refuseUnreachable(wish: Parameters<typeof chainOf>[0]): void {
  if (chainOf(wish).length > 0) return;
  const places = unallowed(wish);
  if (places.length > 0) throw new SitewrightError('precondition', consentWords(places, wish.settings.isLocalOnly));
  throw new SitewrightError(
    'precondition',
    'No model is connected. Start Ollama or LM Studio on this machine, or set ANTHROPIC_API_KEY or ' +
      'OPENAI_API_KEY. Without --model the site is made all the same.',
  );
}

/** What is wished for, if anything is. */
export function wishOf(wanted: string | undefined): string | undefined {
  return wanted === NONE ? undefined : wanted;
}

interface Wanted {
  wanted: string | undefined;
  /** By agent: the tier its task is put to instead. */
  tiers?: ReadonlyMap<string, string> | undefined;
}

/** None where none may be asked any more. */
export async function modelsFor(
  { wanted, tiers = new Map() }: Wanted,
  { store, modelPlaces, dataDir }: Ground & { dataDir: string },
  { lease, budget, onEvent }: Pick<RunContext, 'lease' | 'budget' | 'onEvent'>,
): Promise<Models | undefined> {
  if (wanted === undefined) return undefined;
  const [places, settings] = await Promise.all([modelPlaces(), store.modelSettings.read()]);
  const chain = chainNow({ wanted, places, settings });
  if (chain.length === 0) return undefined;

  const kept = keptPictures(dataDir);
  return createRunModels({
    chain,
    chosen: new Map(
      settings.asksTwo ? [] : [...tiers].map(([agent, tier]) => [agent, chainOf({ wanted: tier, places, settings })]),
    ),
    isRivalry: settings.asksTwo,
    drawing: { chain: drawingChain({ places, settings }, kept), kept },
    run: { runId: lease.runId, projectId: lease.projectId },
    budget,
    calls: store.modelCalls,
    outbound: store.outbound,
    now: () => performance.now(),
    onEvent,
  });
}

function chainNow(wish: Parameters<typeof chainOf>[0]): ReturnType<typeof chainOf> {
  try {
    return wish.settings.asksTwo ? rivalsOf(wish) : chainOf(wish);
  } catch (error) {
    // It was there when the run was asked for: the site is made without it.
    if (error instanceof SitewrightError && error.kind === 'not-found') return [];
    throw error;
  }
}
