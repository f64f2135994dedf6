// What a vendor of models is to the studio: one file each in providers/, found by its name.
import type { Listening, ModelAnswer, ModelPicture, ModelQuestion, PictureQuestion, Tier } from '../../agents/model.ts';
import type { TimeLimits } from './in-time.ts';

interface Access {
  key?: string | undefined;
  /** Where it is asked; the provider's own place when missing. */
  baseUrl?: string | undefined;
  limits?: TimeLimits | undefined;
}

/** A way to a provider that is open. Every method rejects with a ModelFault, or with what aborted its signal. */
export interface Connection {
  ask(this: void, model: string, question: ModelQuestion, listening: Listening): Promise<ModelAnswer>;
  /** Missing where the provider draws nothing. */
  draw?(this: void, model: string, question: PictureQuestion, signal: AbortSignal): Promise<ModelPicture>;
  /** Names of the models there are. */
  list(this: void, signal: AbortSignal): Promise<string[]>;
}

export interface Provider {
  /** As people know it. */
  name: string;
  /** Where words go that it is asked with. */
  baseUrl: string;
  /** Environment variable its key is read from; missing where none is needed. */
  keyName?: string;
  tiers?: Readonly<Record<Tier, string>>;
  /** Draws pictures; its terms say whose they are. */
  images?: { model: string; licence: string };
  connect(this: void, access: Access): Connection;
}

export function defineProvider(provider: Provider): Provider {
  return provider;
}
