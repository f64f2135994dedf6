// Shows how far a publication is: one line that is written over in a terminal, a line for each step elsewhere.
import type { Progress } from '../publishing/host.ts';
import { bytesText, countText, durationText } from '../terminal/amounts.ts';

interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
}

const CLEAR_LINE = '\r\u001B[K';

/** @returns a listener for one publication */
export function publishProgressOn(terminal: Terminal): (progress: Progress) => void {
  return (progress) => {
    if (terminal.isTTY) terminal.write(`${CLEAR_LINE}  ${wordsOf(progress)}`);
    else if (progress.type !== 'sent') terminal.write(`  ${wordsOf(progress)}\n`);
  };
}

function wordsOf(progress: Progress): string {
  switch (progress.type) {
    case 'phase':
      return progress.words;
    case 'sent':
      return `${progress.files} of ${countText(progress.ofFiles, 'file')}, ${bytesText(progress.bytes)}`;
    case 'wait':
      return `The host asks for patience (${progress.words}). Trying again in ${durationText(progress.delayMs)}.`;
  }
}
