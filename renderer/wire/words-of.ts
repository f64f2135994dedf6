// What to tell the reader about an error that came over the wire.
import { ORPCError } from '@orpc/client';
import { z } from 'zod';

const Told = z.object({ words: z.string() });

/** The host's own words where it said some, else what to do about a fault nobody foresaw. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof ORPCError)) return 'The studio does not answer. Reload this page, or start the studio again.';

  const told = Told.safeParse(error.data);
  if (told.success) return told.data.words;
  return error.defined ? error.message : 'The studio met a fault it did not foresee. Its terminal says which. Try again.';
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof ORPCError && error.code === code;
}
