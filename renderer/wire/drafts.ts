// Words typed and not kept yet: they outlast the part of the screen they are typed in, until they are kept or left.
import { useSyncExternalStore } from 'react';

interface Draft {
  words: string;
  /** Given to the host, which has not answered yet. */
  isOnItsWay: boolean;
}

const NONE: Draft = { words: '', isOnItsWay: false };
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

interface DraftWays extends Draft {
  /** Something was typed, if only to be taken away again. */
  isBegun: boolean;
  type(this: void, words: string): void;
  leave(this: void): void;
  /** Asked for while it is on its way, it does nothing. @param work says whether they were kept; if not, they stay */
  keep(this: void, work: (words: string) => Promise<boolean>): Promise<void>;
}

/** @param key what the words are for */
export function useDraft(key: string): DraftWays {
  const draft = useSyncExternalStore(subscribe, () => draftOf(key));

  return {
    ...draft,
    isBegun: draft !== NONE,
    type: (words) => set(key, { words, isOnItsWay: false }),
    leave: () => set(key, NONE),
    async keep(work) {
      const { words, isOnItsWay } = draftOf(key);
      if (isOnItsWay) return;
      set(key, { words, isOnItsWay: true });
      set(key, (await work(words.trim())) ? NONE : { words, isOnItsWay: false });
    },
  };
}

function draftOf(key: string): Draft {
  return drafts.get(key) ?? NONE;
}

/** What is on its way stays where it is. */
export function moveDraft(from: string, to: string): void {
  const draft = draftOf(from);
  if (draft.isOnItsWay || from === to) return;
  set(from, NONE);
  if (draft.words !== '') set(to, draft);
}

function set(key: string, draft: Draft): void {
  if (draft === NONE) drafts.delete(key);
  else drafts.set(key, draft);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
