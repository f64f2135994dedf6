// Turns the host's own errors into those of the contract.
import { ORPCError, type ORPCErrorConstructorMap } from '@orpc/server';
import { SitewrightError } from '../../agents/site/error.ts';
import type { REFUSALS } from '../../preload/contract/refusals.ts';
import type { HandlerContext } from './context.ts';

interface Told {
  errors: ORPCErrorConstructorMap<typeof REFUSALS>;
  context: HandlerContext;
}

/** What is not ours stays as it is: a fault, told to whoever looks after the program and not put into words here. */
export function inPlainWords(error: unknown, { errors, context }: Told): unknown {
  if (!(error instanceof SitewrightError)) {
    context.onFault(error);
    return error;
  }
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

/** Faults of one call; what the contract foresees is told to whoever asked and to nobody else. */
export function faultsOnly(onFault: HandlerContext['onFault']): (error: unknown) => void {
  return (error) => {
    const isForeseen = error instanceof ORPCError && error.defined;
    if (!isForeseen) onFault(error);
  };
}
