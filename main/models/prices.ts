// What models cost: the vendors' published prices, as they were on one day.
import type { ModelQuestion, Usage } from '../../agents/model.ts';
import { THINKING_TOKENS } from './thinking.ts';

/** US dollars for a million tokens. */
interface Price {
  input: number;
  /** Read from the provider's store of earlier prompts. */
  cached: number;
  /** Read anew and put into that store. */
  stored: number;
  output: number;
}

/** Prices change: look them up before they are trusted for a bill. They hold for prompts of up to 100,000 tokens; ours are far below. */
export const PRICES_READ = {
  on: '2026-11-21',
  from: ['https://platform.claude.com/docs/en/about-claude/pricing', 'https://developers.openai.com/api/docs/pricing'],
} as const;

const PRICES: Readonly<Record<string, Price>> = {
  'anthropic/claude-haiku-5-5': { input: 0.1, cached: 0.01, stored: 0.125, output: 0.5 },
  'anthropic/claude-sonnet-5-5': { input: 2, cached: 0.1, stored: 2.5, output: 10 },
  'anthropic/claude-opus-5-5': { input: 4, cached: 0.2, stored: 5, output: 20 },
  'anthropic/claude-fable-5-1': { input: 10, cached: 1, stored: 12.5, output: 50 },
  'openai/gpt-6-luna': { input: 0.1, cached: 0.01, stored: 0.125, output: 0.5 },
  'openai/gpt-6.1-terra': { input: 1, cached: 0.05, stored: 1.25, output: 5 },
  'openai/gpt-6.1-sol': { input: 2, cached: 0.2, stored: 2.5, output: 10 },
  'openai/gpt-6-astra': { input: 10, cached: 1, stored: 12.5, output: 50 },
  'openai/gpt-image-2.6-flare': { input: 8, cached: 2, stored: 8, output: 30 },
  'openai/gpt-image-2.6-sunburst': { input: 8, cached: 2, stored: 8, output: 30 },
};

const FREE: Price = { input: 0, cached: 0, stored: 0, output: 0 };
const MILLION = 1_000_000;

/**
 * Tokens that any picture may come to.
 * https://platform.claude.com/docs/en/build-with-claude/vision says 4,784 for the largest it reads.
 */
const IMAGE_TOKENS = 6000;
/** What providers put around a question: its form, the schema's own wording. */
const AROUND_TOKENS = 800;

/** The model's own price; of a model that is not in the table the dearest of its provider, so that no cap is passed. */
export function priceOf(id: string, isFree: boolean): Price {
  if (isFree) return FREE;
  const known = PRICES[id];
  if (known) return known;

  const [provider = ''] = id.split('/', 1);
  const own = Object.entries(PRICES).flatMap(([each, price]) => (each.startsWith(`${provider}/`) ? [price] : []));
  const candidates = own.length > 0 ? own : Object.values(PRICES);
  return candidates.reduce((dearest, price) => (price.output > dearest.output ? price : dearest), FREE);
}

export function costUsd(usage: Usage, price: Price): number {
  const { inputTokens, cachedInputTokens, storedInputTokens, outputTokens } = usage;
  const micro =
    inputTokens * price.input + cachedInputTokens * price.cached + storedInputTokens * price.stored + outputTokens * price.output;
  return micro / MILLION;
}

/** No tokenizer makes more tokens of a text than it has bytes. */
export function mostTokens({ system, prompt, schema, images = [], outputTokens }: ModelQuestion): Usage {
  const text = system + prompt + (schema ? JSON.stringify(schema) : '');
  const storedInputTokens = Buffer.byteLength(text) + AROUND_TOKENS + images.length * IMAGE_TOKENS;
  return { inputTokens: 0, cachedInputTokens: 0, storedInputTokens, outputTokens: outputTokens + THINKING_TOKENS };
}
