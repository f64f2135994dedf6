// Whoever works in this thread takes turns with all the others, in the order they asked: one round of the event loop after the other.
import { setImmediate as nextRound } from 'node:timers/promises';

/** Works on for less than this before others go first. */
const LONGEST_MS = 8;

let begunMs = 0;
let lastTurn: Promise<void> = Promise.resolve();

/** For each round of a long loop. Who asks next is looked at when the one before has done its part. */
export function turn(): Promise<void> {
  return inLine(async () => {
    if (performance.now() - begunMs >= LONGEST_MS) await newRound();
  });
}

/** For work that cannot be parted: nothing of the kind was done in this round before it. */
export function ownTurn(): Promise<void> {
  return inLine(newRound);
}

function inLine(wait: () => Promise<void>): Promise<void> {
  lastTurn = lastTurn.then(wait);
  return lastTurn;
}

async function newRound(): Promise<void> {
  await nextRound();
  begunMs = performance.now();
}
