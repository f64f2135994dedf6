// Turns the host's own errors into those of the contract; what is not ours stays as it is and is told as a fault.
import type { ORPCErrorConstructorMap } from '@orpc/server';
import type { REFUSALS } from '../../preload/contract/refusals.ts';
import { SitewrightError } from '../../agents/site/error.ts';

type Errors = ORPCErrorConstructorMap<typeof REFUSALS>;

export function inPlainWords(error: unknown, errors: Errors): unknown {
  if (!(error instanceof SitewrightError)) return error;
  const told = { data: { words: error.message }, cause: error };

  switch (error.kind) {
    case 'validation':
      return errors.BAD_BRIEF(told);
    case 'not-found':
      return errors.NOT_FOUND({ message: error.message, cause: error });
    case 'cancelled':
      return errors.STOPPED(told);
    default:
      return errors.NOT_MADE(told);
  }
}
