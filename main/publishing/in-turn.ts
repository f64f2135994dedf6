// One publication of this program at a time to one place: the next finds there what the one before has brought.

const lastAt = new Map<string, Promise<unknown>>();

/** @throws what `work` throws */
export async function inTurn<Result>(place: string, work: () => Promise<Result>): Promise<Result> {
  const mine = afterwards(lastAt.get(place), work);
  lastAt.set(place, mine);
  try {
    return await mine;
  } finally {
    if (lastAt.get(place) === mine) lastAt.delete(place);
  }
}

async function afterwards<Result>(before: Promise<unknown> | undefined, work: () => Promise<Result>): Promise<Result> {
  await Promise.allSettled([before]);
  return work();
}
