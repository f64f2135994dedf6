// So many at once; the rest wait their turn.

export type Gate = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function atMost(most: number): Gate {
  const waiting: (() => void)[] = [];
  let free = most;

  return async (work) => {
    if (free > 0) free--;
    else {
      await new Promise<void>((go) => {
        waiting.push(go);
      });
    }

    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
