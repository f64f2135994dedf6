// Turns what a site's history refuses into the contract's words.
import type { ORPCErrorConstructorMap } from '@orpc/server';
import { SitewrightError } from '../../agents/site/error.ts';
import type { HISTORY_REFUSALS } from '../../preload/contract/refusals.ts';
import type { HandlerContext } from './context.ts';
import { inPlainWords } from './plain-words.ts';

export interface HistoryTold {
  errors: ORPCErrorConstructorMap<typeof HISTORY_REFUSALS>;
  context: HandlerContext;
}

export function historyRefusal(error: unknown, { errors, context }: HistoryTold): unknown {
  if (!(error instanceof SitewrightError)) return inPlainWords(error, { errors, context });
  const told = { data: { words: error.message }, cause: error };

  switch (error.kind) {
    case 'conflict':
      return errors.CONFLICT(told);
    case 'validation':
    case 'precondition':
      return errors.NOT_CHANGED(told);
    default:
      return inPlainWords(error, { errors, context });
  }
}
