// What a run will cost, before it begins: from what agents would ask, and what they asked before.
import type { RegisteredMaker } from '../../agents/plan.ts';
import type { Usage } from '../../agents/model.ts';
import type { Typical } from '../store/models/model-calls.ts';
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

/**
 * From all kept (a repeated run costs nothing) it can only be less.
 *
 * @param asked models that are asked about every draft: the first of a chain, or two
 */
export function priceRange(
  makers: readonly RegisteredMaker[],
  asked: readonly ChainLink[],
  typical: readonly Typical[],
): PriceRange {
  const tasked = makers.filter(({ task }) => task !== undefined);
  const costs = asked.flatMap(({ model }) =>
    tasked.map(({ id }) => {
      const known = typical.find((each) => each.agent === id && each.model === model.id);
      return known?.costUsd ?? model.costUsd(USUAL);
    }),
  );

  const lowUsd = costs.reduce((sum, cost) => sum + cost, 0);
  return { lowUsd, highUsd: lowUsd * MOST_CALLS, agents: tasked.length };
}
