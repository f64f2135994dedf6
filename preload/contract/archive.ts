// How the screens save and open projects as files: over plain requests, for a file of gigabytes is no message.
import { z } from 'zod';

/** GET `<path>/<project's id>` answers with the file; POST `<path>` takes one and answers with {@link CopyOpened}. */
export const COPIES_PATH = '/copies';

/** What the program itself writes at most. */
export const LARGEST_COPY_BYTES = 4 * 1024 ** 3;

export const CopyOpened = z.discriminatedUnion('type', [
  /** `isCopy`: the same project was there already. */
  z.object({ type: z.literal('opened'), projectId: z.string(), name: z.string(), isCopy: z.boolean() }),
  z.object({ type: z.literal('refused'), words: z.string() }),
]);
export type CopyOpened = z.infer<typeof CopyOpened>;
