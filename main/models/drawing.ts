// Models that draw, asked like any other: their answer is where the picture is kept, so that it is priced, capped and kept as words are.
import { z } from 'zod';
import type { Model } from '../../agents/model.ts';
import type { DrawnPicture, ModelReply, ModelTurn, Pictures } from '../../agents/orchestrator/models.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { ModelSettings } from '../store/models/model-settings.ts';
import { allowedPlaces, type ChainLink } from './chain.ts';
import { withPatience } from './patience.ts';
import type { ModelPlace } from './places.ts';
import { costUsd, mostTokens, priceOf } from './prices.ts';

/** Where drawn pictures are kept, by the hash of their content. */
export interface KeptPictures {
  put(this: void, bytes: Uint8Array): Promise<string>;
  /** @throws SitewrightError `not-found` */
  get(this: void, hash: string): Promise<Uint8Array>;
  /** As a picture's source names it. */
  sourceOf(this: void, hash: string): string;
}

/**
 * The most a picture of these sizes came to in any quality; ours are asked for
 * in a middle one. https://platform.openai.com/docs/guides/image-generation
 */
const MOST_OUTPUT_TOKENS = 6300;

/** Of a middle quality, with a few lines of what it is to show. */
const USUAL_PICTURE = { inputTokens: 300, cachedInputTokens: 0, storedInputTokens: 0, outputTokens: 1600 };
/** For a first screen and a story. */
const MOST_PICTURES = 2;

const Kept = z.object({ hash: z.string(), type: z.enum(['image/jpeg', 'image/png', 'image/webp']) });

export interface DrawingPrice {
  by: string;
  highUsd: number;
}

/** None where nobody switched it on, or no place that may be asked draws. */
export function drawingChain(
  { places, settings }: { places: readonly ModelPlace[]; settings: ModelSettings },
  kept: KeptPictures,
): ChainLink[] {
  if (!settings.canDraw) return [];
  return allowedPlaces({ places, settings }).flatMap((place) => {
    const model = drawingModel(place, kept);
    return model ? [{ place, model }] : [];
  });
}

/** What pictures of one site may come to, US dollars, and who would draw them; nothing where none may be drawn. */
export function drawingPrice(wish: { places: readonly ModelPlace[]; settings: ModelSettings }): DrawingPrice | undefined {
  if (!wish.settings.canDraw) return undefined;
  const place = allowedPlaces(wish).find(({ images }) => images);
  if (!place?.images) return undefined;

  const price = priceOf(`${place.id}/${place.images.model}`, place.isLocal);
  return { by: `${place.images.model} (${place.name})`, highUsd: MOST_PICTURES * costUsd(USUAL_PICTURE, price) };
}

function drawingModel(place: ModelPlace, kept: KeptPictures): Model | undefined {
  const { images, connection } = place;
  const { draw } = connection;
  if (!images || !draw) return undefined;

  const id = `${place.id}/${images.model}`;
  const price = priceOf(id, place.isLocal);
  return {
    id,
    label: `${images.model} (${place.name})`,
    mostUsd: (question) => costUsd(mostTokens(question), price),
    mostTokens: (question) => mostTokens(question).storedInputTokens + mostTokens(question).outputTokens,
    costUsd: (usage) => costUsd(usage, price),

    async ask({ prompt, shape }, { signal }) {
      if (!shape) throw new SitewrightError('internal', 'A picture was asked for without its size.');
      const drawn = await withPatience(() => draw(images.model, { prompt, ...shape }, signal), signal);
      return { text: JSON.stringify({ hash: await kept.put(drawn.bytes), type: drawn.type }), usage: drawn.usage };
    },
  };
}

/** @param ask asks the chain's models one after the other */
export function picturesBy(
  chain: readonly ChainLink[],
  kept: KeptPictures,
  ask: (turn: ModelTurn, signal: AbortSignal) => Promise<ModelReply>,
): Pictures {
  return {
    recipe: chain.map(({ model }) => model.id).join(' '),

    async draw({ agent, stepKey, question: { prompt, ...shape } }, signal): Promise<DrawnPicture> {
      const question = { system: '', prompt, shape, outputTokens: MOST_OUTPUT_TOKENS };
      const turn = { agent, stepKey, purpose: 'picture', tier: 'fast', question, sent: 'What a picture is to show' } as const;
      const { text, label } = await ask(turn, signal);

      const { hash, type } = Kept.parse(JSON.parse(text));
      const by = chain.find(({ model }) => model.label === label);
      const licence = by?.place.images?.licence ?? '';
      return { source: kept.sourceOf(hash), bytes: await kept.get(hash), type, digest: hash, label, licence };
    },
  };
}
