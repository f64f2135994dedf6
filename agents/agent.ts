// What an agent is: a maker fills one slot, a critic judges. Both say what they read and are handed exactly that.
import type { PictureWish } from './imagery/picture-wish.ts';
import type { CriticTask } from './judging/critic-task.ts';
import type { Lent } from './lent.ts';
import type { Judgement } from './site/judgement.ts';
import type { Task } from './tasks/task.ts';
import type { CriticSlot, RootSlot, SlotName, Slots } from './site/slots.ts';

/** A slot, or one property of it: `brand`, `facts.phones`. */
export type ReadPath = { [Name in SlotName]: Name | `${Name}.${keyof Slots[Name] & string}` }[SlotName];

/** What a maker may read: nothing that is known only once the site is made. */
export type MakerPath = Exclude<ReadPath, CriticSlot | `${CriticSlot}.${string}`>;

type SlotOf<Path extends ReadPath> = Path extends `${infer Name}.${string}` ? Name & SlotName : Path & SlotName;

type PropertiesOf<Path extends ReadPath, Name extends SlotName> =
  Extract<Path, `${Name}.${string}`> extends `${Name}.${infer Property}` ? Property & keyof Slots[Name] : never;

/** The values behind a list of read paths, by slot. What was not declared is not there. */
export type Reads<Path extends ReadPath> = {
  [Name in SlotOf<Path>]: Name extends Path ? Slots[Name] : Pick<Slots[Name], PropertiesOf<Path, Name>>;
};

export type MadeSlot = Exclude<SlotName, RootSlot>;

export interface Maker<Path extends MakerPath = MakerPath, Slot extends MadeSlot = MadeSlot> {
  kind: 'maker';
  /** One sentence for people. */
  purpose: string;
  /** In German, what it is called and the same sentence; in English its id says what it is called. */
  german?: { name: string; purpose: string };
  /** Raise it whenever the craft gives other answers to the same reads; steps made before are then made again. */
  version: number;
  reads: readonly Path[];
  writes: Slot;
  /** Always yields a valid value from the reads alone. The same reads give the same value. */
  craft(this: void, reads: Reads<Path>, lent: Lent): Slots[Slot] | Promise<Slots[Slot]>;
  /** What a model may better in the draft. */
  task?: Task<Reads<Path>, Slots[Slot]>;
  /** Why it has no task. */
  untasked?: string;
  /** Pictures that a model may draw in place of drawn art, where the client's pictures may be drawn by models. */
  pictures?(this: void, reads: Reads<Path>, made: Slots[Slot]): readonly PictureWish[];
}

export interface Critic<Path extends ReadPath = ReadPath, TaskPath extends ReadPath = ReadPath> {
  kind: 'critic';
  purpose: string;
  version: number;
  reads: readonly Path[];
  /** By what was measured. */
  judge(this: void, reads: Reads<Path>): Judgement | Promise<Judgement>;
  /** What a model is asked of the finished site. Its answer stands beside what was measured and changes none of it. */
  task?: CriticTask<Reads<TaskPath>, TaskPath>;
  /** Why it has no task. */
  untasked?: string;
}

export function defineMaker<const Path extends MakerPath, Slot extends MadeSlot>(
  maker: Omit<Maker<Path, Slot>, 'kind'>,
): Maker<Path, Slot> {
  return { kind: 'maker', ...maker };
}

export function defineCritic<const Path extends ReadPath, const TaskPath extends ReadPath = never>(
  critic: Omit<Critic<Path, TaskPath>, 'kind'>,
): Critic<Path, TaskPath> {
  return { kind: 'critic', ...critic };
}
