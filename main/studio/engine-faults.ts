// What goes wrong in the engine, on the program's error output, for whoever looks after it.
import { isPassing } from '../store/passing.ts';

/** A server that is away is met by every connection at once, and again at every try. */
const SAID_AGAIN_AFTER_MS = 30_000;

/**
 * A lost database is told in words and once in a while, since it comes back by itself; all else with its trace.
 *
 * @param write takes whole lines
 */
export function engineFaults(write: (lines: string) => void = (lines) => process.stderr.write(lines)): (error: unknown) => void {
  let saidAt = Number.NEGATIVE_INFINITY;

  return (error) => {
    if (!isPassing(error)) {
      write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return;
    }
    if (performance.now() - saidAt < SAID_AGAIN_AFTER_MS) return;

    saidAt = performance.now();
    write(`The database does not answer (${reasonOf(error)}). Nothing is lost: it is asked again until it does.\n`);
  };
}

/** Node gives several tries, as of two addresses of one name, as one error without words. */
function reasonOf(error: Error): string {
  if (error.message !== '') return error.message;
  return error instanceof AggregateError ? error.errors.map(String).join('; ') : error.name;
}
