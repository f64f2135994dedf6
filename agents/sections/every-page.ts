// Ranks of what stands on every page alike: header and footer.
import { PageKind } from '../site/discovery.ts';

export function onEveryPage(rank: number): Partial<Record<PageKind, number>> {
  return Object.fromEntries(PageKind.options.map((kind) => [kind, rank]));
}
