// What the studio and a page in one of its frames say to one another over a port of their own.
import { z } from 'zod';

/** Hands the port over; the frame answers over it. */
export const HELLO = 'sitewright:frame';

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

export const FromFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), page: z.string(), sections: z.array(z.string()) }),
  /** While somebody types: other frames show it, nothing is kept yet. */
  z.object({ type: z.literal('typing'), place: WordsPlace, words }),
  z.object({ type: z.literal('typed'), place: WordsPlace, words, before: words }),
  z.object({ type: z.literal('chosen'), section: z.string(), picture: z.string().optional() }),
  /** A link was followed with Ctrl or ⌘ held. */
  z.object({ type: z.literal('followed'), path: z.string() }),
  z.object({ type: z.literal('key'), key: z.enum(['undo', 'redo']) }),
  Scrolled.extend({ type: z.literal('scrolled') }),
]);
export type FromFrame = z.infer<typeof FromFrame>;

export type ToFrame =
  | { type: 'show-words'; place: WordsPlace; words: string }
  | { type: 'choose'; section: string | undefined }
  /** Somebody wants to type in the section's first text. */
  | { type: 'type-in'; section: string }
  /** CSS custom properties; an empty value takes one off. */
  | { type: 'set-properties'; properties: Record<string, string> }
  | { type: 'arrange'; sections: readonly string[] }
  | ({ type: 'scroll' } & z.infer<typeof Scrolled>)
  | { type: 'refresh' };
