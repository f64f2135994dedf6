// Findings of one kind put together, so that a reader meets each once.
import type { Finding } from '../../agents/site/finding.ts';

/** Findings of one rule; the first stands for all. */
export interface Alike {
  first: Finding;
  all: readonly Finding[];
}

const RANKS = { error: 0, warning: 1, advice: 2 } as const satisfies Record<Finding['severity'], number>;

/** Errors first, then warnings, then advice; else in the order of the first of each kind. */
export function alike(findings: readonly Finding[]): Alike[] {
  const kinds = [...Map.groupBy(findings, ({ rule }) => rule).values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ first, all }] : [];
  });
  return kinds.toSorted((a, b) => RANKS[a.first.severity] - RANKS[b.first.severity]);
}

/** e.g. `/about/, main > img, line 12` */
export function placeText({ place }: Finding): string {
  if (!place) return 'the whole site';
  return [place.page, place.selector, place.line === undefined ? undefined : `line ${place.line}`].filter(Boolean).join(', ');
}
