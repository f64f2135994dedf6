// What a run will cost, before it begins: from what agents would ask, and what they asked before.
import type { RegisteredMaker } from '../../agents/plan.ts';
import type { Usage } from '../../agents/model.ts';
import type { Typical } from '../store/model-calls.ts';
import type { ChainLink } from './chain.ts';

export interface PriceRange {
  lowUsd: number;
  highUsd: number;
  /** Agents that have a say for a model. */
  agents: number;
}

/** One call as it usually is; measured over the bundled briefs with the scripted provider. */
const USUAL: Usage = { inputTokens: 1500, cachedInputTokens: 0, storedInputTokens: 0, outputTokens: 300 };
/** A first answer and two repairs. */
const MOST_CALLS = 3;

/** From all kept (a repeated run costs nothing) it can only be less. */
export function priceRange(
  makers: readonly RegisteredMaker[],
  chain: readonly ChainLink[],
  typical: readonly Typical[],
): PriceRange {
  const asked = makers.filter(({ task }) => task !== undefined);
  const [first] = chain;
  if (!first) return { lowUsd: 0, highUsd: 0, agents: asked.length };

  const usualUsd = first.model.costUsd(USUAL);
  const costs = asked.map(({ id }) => {
    const known = typical.find(({ agent, model }) => agent === id && model === first.model.id);
    return known?.costUsd ?? usualUsd;
  });
  const lowUsd = costs.reduce((sum, cost) => sum + cost, 0);
  return { lowUsd, highUsd: lowUsd * MOST_CALLS, agents: asked.length };
}
