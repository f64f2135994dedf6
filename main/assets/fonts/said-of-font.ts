// What a font file says of itself, as the thread that read it tells.
import { z } from 'zod';
import { FontFile } from '../../../agents/site/design.ts';

/** What the bytes alone say. */
export const FontFacts = FontFile.omit({ file: true, digest: true, format: true, bytes: true }).extend({
  /** Whether its flags forbid to embed it. */
  isRestricted: z.boolean(),
  characters: z.string(),
});
export type FontFacts = z.infer<typeof FontFacts>;
