// The id that whoever asks gave their deed, for as long as it is answered: the change it comes to keeps it.
import { AsyncLocalStorage } from 'node:async_hooks';

const answered = new AsyncLocalStorage<string>();

export function withDeedId<Result>(deedId: string, answer: () => Promise<Result>): Promise<Result> {
  return answered.run(deedId, answer);
}

/** Undefined where nobody gave one. */
export function currentDeedId(): string | undefined {
  return answered.getStore();
}
