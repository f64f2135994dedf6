// How findings become a score between 0 and 1.

/** For faults that each spoil the whole: one costs a fifth, two a third; ten or more leave a tenth at least. */
export function scoreOfFaults(faults: number): number {
  return faults === 0 ? 1 : Math.max(0.1, 1 / (1 + faults / 4));
}

/** For many alike of which some are at fault: the share in order, and never above 0.9 when one is not. */
export function scoreOfShare(faults: number, of: number): number {
  if (faults === 0 || of === 0) return 1;
  return Math.min(0.9, Math.max(0, 1 - faults / of));
}
