// What a run says while it goes on, as the studio hears it.
import { z } from 'zod';
import { RunEvent } from '../../agents/site/run-event.ts';

export const StudioEvent = z.discriminatedUnion('type', [
  ...RunEvent.options,
  /** The site is written and the preview shows it. */
  z.object({ type: z.literal('site-written'), projectId: z.string() }),
]);
export type StudioEvent = z.infer<typeof StudioEvent>;
