// What a vendor of models is to the studio: one file each in providers/, found by its name.
import { ModelFault } from '../../agents/model-fault.ts';
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

/** A key that no request can carry opens nothing: what is thrown over it would say it aloud. */
export function defineProvider(provider: Provider): Provider {
  const { name, connect } = provider;
  return { ...provider, connect: (access) => (isSendable(access.key ?? '') ? connect(access) : closed(name)) };
}

/** Characters of a header's value. https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
function isSendable(key: string): boolean {
  return /^[\t\u0020-\u007E\u0080-\u00FF]*$/u.test(key);
}

function closed(name: string): Connection {
  const refuse = (model: string) => Promise.reject(new ModelFault('key', model));
  return { ask: refuse, list: () => refuse(name) };
}
