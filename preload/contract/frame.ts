// What the studio and a page in one of its frames say to one another over a port of their own.
import { z } from 'zod';

/** Hands the port over; the frame answers over it. */
export const HELLO = 'sitewright:frame';

/** The same for a frame that only shows the site and its pins: nothing in it can be edited. */
export const HELLO_SHOWN = 'sitewright:shown';

/** A page says so of itself as soon as it can be handed a port; its pictures and fonts may still come. */
export const AWAKE = 'sitewright:awake';

/** A text on a page: by its place in the section's props, or a label by what it stands on. */
export const WordsPlace = z.object({
  /** Id of the section; `header` or `footer`. */
  section: z.string().max(200),
  at: z.string().max(500).optional(),
  from: z.string().max(500).optional(),
});
export type WordsPlace = z.infer<typeof WordsPlace>;

const words = z.string().max(20_000);

/** How far a page is scrolled: by section, so that pages of other widths can follow. */
const Scrolled = z.object({ section: z.string().max(200), share01: z.number() });

const Share = z.number().min(0).max(1);

/** An element of a page that somebody pointed at. */
export const TouchedElement = z.object({
  /** From the nearest element with an id, else from the body. */
  selector: z.string().max(1_000),
  /** Where in it: shares of its width and height. */
  x01: Share,
  y01: Share,
  /** What it says, shortened; empty for one without words. */
  excerpt: z.string().max(300),
  /** The text that it shows, or is within. */
  place: WordsPlace.optional(),
  /** Id of a picture. */
  picture: z.string().max(200).optional(),
});
export type TouchedElement = z.infer<typeof TouchedElement>;

/** A pin to be drawn on a page. */
export interface ShownPin extends Pick<TouchedElement, 'selector' | 'x01' | 'y01'> {
  id: string;
  number: number;
  isOpen: boolean;
  /** For those who hear it. */
  label: string;
}

export const FromFrame = z.discriminatedUnion('type', [
  /** The answer to `ask`. */
  z.object({ type: z.literal('here') }),
  z.object({ type: z.literal('ready'), page: z.string(), sections: z.array(z.string()) }),
  /** While somebody types: other frames show it, nothing is kept yet. */
  z.object({ type: z.literal('typing'), place: WordsPlace, words }),
  z.object({ type: z.literal('typed'), place: WordsPlace, words, before: words }),
  z.object({ type: z.literal('chosen'), section: z.string(), picture: z.string().optional() }),
  /** What was clicked is the client's: a fact, by what its text stands on, or their logo. */
  z.object({ type: z.literal('given'), given: z.union([z.literal('logo'), z.string().regex(/^facts\.[\w.]+$/)]) }),
  /** A link was followed with Ctrl or ⌘ held. */
  z.object({ type: z.literal('followed'), path: z.string() }),
  z.object({ type: z.literal('key'), key: z.enum(['undo', 'redo']) }),
  /** Escape, in a frame that only shows the site. */
  z.object({ type: z.literal('left') }),
  Scrolled.extend({ type: z.literal('scrolled') }),
  /** An element was chosen for a comment. */
  z.object({ type: z.literal('pinned'), page: z.string().max(2_000), touched: TouchedElement }),
  /** Nothing was chosen: Escape. */
  z.object({ type: z.literal('pin-left') }),
  z.object({ type: z.literal('pin-opened'), id: z.string() }),
  /** Pins of this page whose element is not there. */
  z.object({ type: z.literal('pins-lost'), ids: z.array(z.string()) }),
]);
export type FromFrame = z.infer<typeof FromFrame>;

export type ToFrame =
  /** Typed to the end they are kept, and stay until the page's file is known to follow. */
  | { type: 'show-words'; place: WordsPlace; words: string; isTyped: boolean }
  | { type: 'choose'; section: string | undefined }
  /** Somebody wants to type in the section's first text. */
  | { type: 'type-in'; section: string }
  /** CSS custom properties; an empty value takes one off. */
  | { type: 'set-properties'; properties: Record<string, string> }
  | { type: 'arrange'; sections: readonly string[] }
  | ({ type: 'scroll' } & z.infer<typeof Scrolled>)
  | { type: 'refresh' }
  /** Whether the page is there. */
  | { type: 'ask' }
  | { type: 'show-pins'; pins: readonly ShownPin[] }
  /** Brings a pin into view, and marks it until another is. */
  | { type: 'open-pin'; id: string | undefined }
  /** An element is to be chosen, by pointer or by keys; `hasKeys` for the frame that takes the keyboard. */
  | { type: 'choose-place'; isOn: boolean; hint: string; hasKeys: boolean };
