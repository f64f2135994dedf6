// What may be asked of a model, and what comes back. The host implements it; the core knows no vendor.

export const TIERS = ['fast', 'balanced', 'best'] as const;
export type Tier = (typeof TIERS)[number];

/** A JSON Schema in the part that every vendor's structured outputs know: objects without further properties, arrays, strings, enums. */
type AnswerSchema = Readonly<Record<string, unknown>>;

export interface ModelImage {
  bytes: Uint8Array;
  type: 'image/jpeg' | 'image/png' | 'image/webp';
}

export interface ModelQuestion {
  /** Our own instructions, the same from call to call, so that providers can keep them at hand. */
  system: string;
  /** What it is about. Words of others stand fenced in it. */
  prompt: string;
  images?: readonly ModelImage[] | undefined;
  /** Of the picture that is asked for; words are when it is missing. */
  shape?: Omit<PictureQuestion, 'prompt'> | undefined;
  /** What the answer must fit; plain words when missing. */
  schema?: AnswerSchema | undefined;
  /** The most it may answer with; thinking is not counted. */
  outputTokens: number;
}

export interface Usage {
  /** Read anew. */
  inputTokens: number;
  /** Read from the provider's own store of earlier prompts, at a lower price. */
  cachedInputTokens: number;
  /** Read anew and put into that store, at a higher price. */
  storedInputTokens: number;
  /** Thinking counted. */
  outputTokens: number;
}

export interface ModelAnswer {
  /** Words, or JSON where a schema was given. */
  text: string;
  usage: Usage;
}

/** What is said before the answer is whole. */
export interface Delta {
  type: 'text' | 'thinking';
  text: string;
}

export interface Listening {
  signal: AbortSignal;
  onDelta(this: void, delta: Delta): void;
}

export interface PictureQuestion {
  prompt: string;
  widthPx: number;
  heightPx: number;
}

export interface ModelPicture {
  bytes: Uint8Array;
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  usage: Usage;
}

/** One model that may be asked now: connected, and allowed for this client. */
export interface Model {
  /** `<provider>/<the provider's own name>`. */
  id: string;
  /** As people know it. */
  label: string;
  /** @throws ModelFault when there is no answer; SitewrightError `cancelled` when stopped */
  ask(this: void, question: ModelQuestion, listening: Listening): Promise<ModelAnswer>;
  /** US dollars. The most that a question can come to, before it is asked. */
  mostUsd(this: void, question: ModelQuestion): number;
  mostTokens(this: void, question: ModelQuestion): number;
  /** US dollars. */
  costUsd(this: void, usage: Usage): number;
}
