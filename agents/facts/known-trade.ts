// The trade a fact names.
import { SitewrightError } from '../site/error.ts';
import { TRADES } from '../trades/registry.ts';
import type { Trade } from '../trades/trade.ts';

/** A designer may name a trade that we do not know: it is then treated as none in particular. */
export function knownTrade(id: string): Trade {
  const trade = TRADES.get(id) ?? TRADES.get('general');
  if (!trade) throw new SitewrightError('internal', 'The trade "general" is missing. Restore agents/trades/general.ts.');
  return trade;
}
