// Long lists are worked through in turns with whoever else waits for the thread.
import type { Lent } from './lent.ts';

/** As `map`, in the same order. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  turn: Lent['turn'],
  make: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const made: Result[] = [];
  for (const [at, item] of items.entries()) {
    await turn();
    made.push(make(item, at));
  }
  return made;
}
