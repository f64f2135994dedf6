// What is going on with pins on one surface: a place is being chosen, a comment is being written, one is opened.
import { useSyncExternalStore } from 'react';
import type { TouchedElement } from '../../../preload/contract/frame.ts';

export interface PinDraft {
  projectId: string;
  page: string;
  touched: TouchedElement;
}

/** Under which the words for a place are kept until the host has them. */
export function draftKey({ projectId, page, touched: { selector, x01, y01 } }: PinDraft): string {
  return ['comment', projectId, page, selector, x01, y01].join(' ');
}

interface PinState {
  isPlacing: boolean;
  draft: PinDraft | undefined;
  /** Id of the comment that a place is chosen anew for. */
  moving: string | undefined;
  /** Ids of those on the page shown whose element is gone. */
  lost: readonly string[];
  /** Id of the comment opened. */
  opened: string | undefined;
}

export interface PinDesk {
  state(this: void): PinState;
  change(this: void, to: Partial<PinState>): void;
  subscribe(this: void, listener: () => void): () => void;
}

export function createPinDesk(): PinDesk {
  const listeners = new Set<() => void>();
  let state: PinState = { isPlacing: false, draft: undefined, moving: undefined, lost: [], opened: undefined };

  return {
    state: () => state,
    change(to) {
      state = { ...state, ...to };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Another place that was chosen meanwhile stays. */
export function leaveDraft(desk: PinDesk, draft: PinDraft): void {
  if (desk.state().draft === draft) desk.change({ draft: undefined });
}

/** Of the preview beside the panels. */
export const PREVIEW_PINS = createPinDesk();

export function usePinState(desk: PinDesk): PinState {
  return useSyncExternalStore(desk.subscribe, desk.state);
}
