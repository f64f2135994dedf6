// How a run reaches models: whichever may be asked, within the budget, each answer once. The host implements it.
import type { ModelImage, ModelQuestion, PictureQuestion, Tier } from '../model.ts';
import type { CallPurpose } from '../site/run-event.ts';

export interface ModelTurn {
  /** The agent's id. */
  agent: string;
  stepKey: string;
  purpose: CallPurpose;
  tier: Tier;
  question: ModelQuestion;
  /** What of the client is in it, in words for the client; sentences of the brief when missing. */
  sent?: string | undefined;
}

export interface ModelReply {
  text: string;
  /** Who answered, as people know it. */
  label: string;
  /** Why models before it gave no answer. */
  passedOver?: readonly string[];
}

interface PictureTurn {
  agent: string;
  stepKey: string;
  question: PictureQuestion;
}

export interface DrawnPicture {
  /** As a picture's source names it. */
  source: string;
  bytes: Uint8Array;
  type: ModelImage['type'];
  /** Hex SHA-256. */
  digest: string;
  /** Who drew it, as people know it. */
  label: string;
  /** What its provider says of the rights. */
  licence: string;
}

export interface Pictures {
  /** Which models draw, in their order: part of the key of every step that they draw for. */
  recipe: string;
  /** @throws SitewrightError that says of each why it drew nothing; `cancelled` when stopped */
  draw(this: void, turn: PictureTurn, signal: AbortSignal): Promise<DrawnPicture>;
}

export interface Models {
  /** Which models are asked, in their order: part of the key of every step they have a say in. */
  recipe: string;
  /**
   * What the first model answers that gives an answer.
   *
   * @throws SitewrightError that says of each why it gave none; `cancelled` when stopped
   */
  ask(this: void, turn: ModelTurn, signal: AbortSignal): Promise<ModelReply>;
  /** Where two are asked about every draft and the better answer is kept: each of them by itself. */
  rivals?: readonly Models[] | undefined;
  /** By agent: who is asked instead about its task. */
  chosen?: ReadonlyMap<string, Models> | undefined;
  /** Pictures, where some may be drawn for this client. */
  pictures?: Pictures | undefined;
  /** What came of an agent's choices for similar clients, in plain words. */
  hints?(this: void, agent: string): Promise<string[]>;
}
