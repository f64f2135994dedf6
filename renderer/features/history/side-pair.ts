// Two frames that show the same page of two versions: where one is scrolled or led, the other follows.
import type { FromFrame, ToFrame } from '../../../preload/contract/frame.ts';

export type Side = 'earlier' | 'later';

type Tell = (message: ToFrame) => void;
type Scroll = Extract<ToFrame, { type: 'scroll' }>;

export interface SidePair {
  /** A page has loaded on that side, and is told so from now on. */
  join(this: void, side: Side, tell: Tell): void;
  hear(this: void, side: Side, message: FromFrame): void;
}

interface Heard {
  /** A page has loaded: the one asked for, or where a link led. */
  onPage(this: void, path: string): void;
  /** Escape was pressed in a frame. */
  onLeft(this: void): void;
}

export function createSidePair({ onPage, onLeft }: Heard): SidePair {
  const tells = new Map<Side, Tell>();
  let shown: string | undefined;
  let last: Scroll | undefined;

  return {
    join: (side, tell) => void tells.set(side, tell),

    hear(side, message) {
      if (message.type === 'left') onLeft();
      if (message.type === 'scrolled') {
        last = { type: 'scroll', section: message.section, share01: message.share01 };
        tells.get(side === 'earlier' ? 'later' : 'earlier')?.(last);
      }
      if (message.type === 'ready') {
        onPage(message.page);
        // The other may have been scrolled before this one was there. A new page begins at its top.
        if (message.page !== shown) last = undefined;
        if (last) tells.get(side)?.(last);
        shown = message.page;
      }
    },
  };
}
