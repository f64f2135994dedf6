// Shows a run in the terminal: one line a step that did something, with its time.
import type { RunEvent } from '../../agents/site/run-event.ts';
import { durationText } from '../terminal/amounts.ts';

interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
}

const CLEAR_LINE = '\r\u001B[K';

/** @returns a listener for the events of one run */
export function progressOn(terminal: Terminal): (event: RunEvent) => void {
  const running = new Set<string>();
  let ended = 0;
  let total = 0;

  const line = (text: string) => terminal.write(`${terminal.isTTY ? CLEAR_LINE : ''}${text}\n`);

  const status = () => {
    if (!terminal.isTTY || running.size === 0) return;
    terminal.write(`${CLEAR_LINE}  ${ended} of ${total}: ${[...running].slice(0, 3).join(', ')}`);
  };

  return (event) => {
    switch (event.type) {
      case 'run-start':
        total = event.steps.length;
        break;

      case 'step-start':
        running.add(event.agent);
        break;

      case 'step-end':
        running.delete(event.agent);
        ended++;
        if (event.outcome === 'made') line(`  ${event.agent.padEnd(24)}${durationText(event.durationMs).padStart(8)}`);
        if (event.outcome === 'failed') line(`  ${event.agent.padEnd(24)}  failed: ${event.message ?? ''}`);
        if (event.outcome === 'kept' && event.message) line(`  ${event.agent.padEnd(24)}  ${event.message}`);
        break;

      case 'said':
        line(`  ${event.words}`);
        break;

      case 'run-end':
        running.clear();
        if (terminal.isTTY) terminal.write(CLEAR_LINE);
        break;
    }
    status();
  };
}
