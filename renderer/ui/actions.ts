// Everything that can be done on the screen shown, for the command palette and for keys. A screen or panel says its own while it is there.
import { useEffect, useId, useSyncExternalStore } from 'react';

export interface Action {
  id: string;
  /** What it does, as a command: "Make the site again". */
  label: string;
  /** "Mod+Z", "Shift+?", "G P"; Mod is Ctrl, or ⌘ on a Mac. Told in the list of keys; whoever listens is the feature or the palette. */
  keys?: string;
  /** Why it cannot be done now; missing when it can. */
  refusal?: string | undefined;
  /** One of many of its kind: told only to whoever types what it is called. */
  isSought?: boolean;
  run(this: void): void;
}

let shown: readonly Action[] = [];
const groups = new Map<string, readonly Action[]>();
const listeners = new Set<() => void>();

/** While the caller is on screen, its actions can be found. They may be other ones at each drawing. */
export function useActions(actions: readonly Action[]): void {
  const key = useId();

  useEffect(() => {
    groups.set(key, actions);
    tell();
  });

  useEffect(
    () => () => {
      groups.delete(key);
      tell();
    },
    [key],
  );
}

export function useAllActions(): readonly Action[] {
  return useSyncExternalStore(subscribe, () => shown);
}

function tell(): void {
  shown = [...groups.values()].flat();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
