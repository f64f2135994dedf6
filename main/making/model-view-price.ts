// What a model's view of a site may cost, and how much of the site it is shown.
import type { Usage } from '../../agents/model.ts';
import { CRITICS } from '../../agents/registry.ts';
import type { ChainLink } from '../models/chain.ts';

/** A wide screen, a tablet, a phone; the pages that most visitors see. */
export const LOOKED_AT = { widthsPx: [1920, 768, 375], pages: 3 } as const;

const NO_STORE = { cachedInputTokens: 0, storedInputTokens: 0 } as const;
/** What critics show differs: a few headings, or all words of the site. */
const READING: { least: Usage; most: Usage } = {
  least: { ...NO_STORE, inputTokens: 800, outputTokens: 150 },
  most: { ...NO_STORE, inputTokens: 9000, outputTokens: 2900 },
};
/** One to three pictures of up to 3 megapixels. https://platform.claude.com/docs/en/build-with-claude/vision */
const LOOKING: { least: Usage; most: Usage } = {
  least: { ...NO_STORE, inputTokens: 1800, outputTokens: 150 },
  most: { ...NO_STORE, inputTokens: 13_000, outputTokens: 2700 },
};

/** Of the first model that would be asked. Asked again about the same site it can only be less. */
export function modelViewPrice([first]: readonly ChainLink[], isShown: boolean): { lowUsd: number; highUsd: number } {
  if (!first) return { lowUsd: 0, highUsd: 0 };
  const reads = CRITICS.filter(({ task }) => task && task.shows !== 'pictures').length;
  const looks = isShown ? LOOKED_AT.widthsPx.length * LOOKED_AT.pages : 0;
  const cost = (which: 'least' | 'most') =>
    first.model.costUsd(READING[which]) * reads + first.model.costUsd(LOOKING[which]) * looks;

  return { lowUsd: cost('least'), highUsd: cost('most') };
}
