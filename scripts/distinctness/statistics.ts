// The few numbers that a set of distances comes to.

export interface Spread {
  count: number;
  mean: number;
  least: number;
  median: number;
  most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    mean: sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length),
    least: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}

/** Spearman's rank correlation, −1 to 1; ties share the mean of their ranks. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [ranksA, ranksB] = [ranksOf(a), ranksOf(b)];
  const middle = (a.length + 1) / 2;
  let [together, spreadA, spreadB] = [0, 0, 0];

  for (const [index, rank] of ranksA.entries()) {
    const [fromA, fromB] = [rank - middle, (ranksB[index] ?? middle) - middle];
    together += fromA * fromB;
    spreadA += fromA ** 2;
    spreadB += fromB ** 2;
  }
  return together / Math.max(Number.EPSILON, Math.sqrt(spreadA * spreadB));
}

function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
