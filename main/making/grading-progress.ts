// Shows how far grading is: one line that is written over in a terminal, a line a quarter elsewhere.
import type { GradingProgress } from '../grading/grade-site.ts';

interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
}

const CLEAR_LINE = '\r\u001B[K';

/** @returns a listener for one grading */
export function gradingProgressOn(terminal: Terminal): (progress: GradingProgress) => void {
  let quartersSaid = 0;

  return ({ done, of, what }) => {
    if (terminal.isTTY) {
      terminal.write(done === of ? CLEAR_LINE : `${CLEAR_LINE}  ${done} of ${of}: ${what}`);
      return;
    }

    const quarters = Math.floor((4 * done) / of);
    if (quarters > quartersSaid) terminal.write(`  ${done} of ${of} looked at.\n`);
    quartersSaid = quarters;
  };
}
