// What a run says while it goes on, as the studio hears it.
import { z } from 'zod';
import { RunEvent } from '../../agents/site/run-event.ts';

export const StudioEvent = z.discriminatedUnion('type', [
  ...RunEvent.options,
  /** The site is written and the preview shows it. */
  z.object({ type: z.literal('site-written'), projectId: z.string() }),
]);
export type StudioEvent = z.infer<typeof StudioEvent>;

/** Each window has an id, and follows one run: asked for another, it has lost sight of the one before, which is then stopped. */
export const WindowId = z.uuid();

/** What a person wants of the next round. */
export const RunNote = z.object({
  /** The step it is for; missing: every step that models help with. */
  agent: z.string().max(100).optional(),
  /** Missing: the step is to be made once more. */
  words: z.string().trim().min(1).max(2_000).optional(),
});
export type RunNote = z.infer<typeof RunNote>;
