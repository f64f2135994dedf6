// Many work side by side, and all of them keep still while one measures time.

export interface Turns {
  /** At once, or as soon as nobody measures. */
  beside<Answer>(this: void, work: () => Promise<Answer>): Promise<Answer>;
  /** As soon as what goes on side by side has come to its end; until then nothing new begins. */
  alone<Answer>(this: void, work: () => Promise<Answer>): Promise<Answer>;
}

export function takeTurns(): Turns {
  const working = new Set<Promise<unknown>>();
  const now: { measuring?: Promise<void> } = {};

  return {
    async beside(work) {
      while (now.measuring) await now.measuring;

      const running = work();
      working.add(running);
      try {
        return await running;
      } finally {
        working.delete(running);
      }
    },

    async alone(work) {
      while (now.measuring) await now.measuring;

      const over = Promise.withResolvers<void>();
      now.measuring = over.promise;
      try {
        await Promise.allSettled(working);
        return await work();
      } finally {
        delete now.measuring;
        over.resolve();
      }
    },
  };
}
