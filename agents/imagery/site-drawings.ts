// The drawn art of a site: the trade's own motifs, else those its direction falls back on.
import type { Direction } from '../directions/direction.ts';
import type { Motif } from '../motifs/motif.ts';
import { MOTIFS } from '../motifs/registry.ts';
import { TRADES } from '../trades/registry.ts';
import { ANY_TRADE, motifsByWord } from './drawn-by-word.ts';
import { drawingsFrom, type Drawings } from './drawings.ts';

interface Drawn {
  trade: string;
  seed: string;
  /** Words the client is called by, which may say more than the trade. */
  told?: readonly string[];
}

export function siteDrawings({ motifs }: Pick<Direction, 'motifs'>, { trade, seed, told = [] }: Drawn): Drawings {
  const byWord = motifsByWord(told, trade);
  return drawingsFrom(known(byWord.length > 0 ? byWord : motifsOfTrade(trade)), known(motifs), seed);
}

/** The nearest motif, and the others that say more of the trade than what any trade could show. */
function motifsOfTrade(id: string): readonly string[] {
  const anyTrade = TRADES.get(ANY_TRADE)?.motifs ?? [];
  return (TRADES.get(id)?.motifs ?? []).filter((motif, index) => index === 0 || id === ANY_TRADE || !anyTrade.includes(motif));
}

function known(ids: readonly string[]): [string, Motif][] {
  return ids.flatMap((id) => {
    const motif = MOTIFS.get(id);
    return motif ? [[id, motif]] : [];
  });
}
