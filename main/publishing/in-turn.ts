// One publication at a time to one place: the next finds there what the one before has brought, and deploys nothing twice.

const lastAt = new Map<string, Promise<unknown>>();

/** @throws what `work` throws; the signal's reason where it was stopped while it waited */
export async function inTurn<Result>(place: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  const mine = afterwards(lastAt.get(place), signal, work);
  lastAt.set(place, mine);
  try {
    return await mine;
  } finally {
    if (lastAt.get(place) === mine) lastAt.delete(place);
  }
}

async function afterwards<Result>(
  before: Promise<unknown> | undefined,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  await Promise.allSettled([before]);
  signal.throwIfAborted();
  return work();
}
