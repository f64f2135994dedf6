// Shows a run in the terminal: one line a step that did something, with its time.
import type { RunEvent } from '../../agents/site/run-event.ts';
import { durationText, moneyText } from '../terminal/amounts.ts';

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
  let spentUsd = 0;

  const line = (text: string) => terminal.write(`${terminal.isTTY ? CLEAR_LINE : ''}${text}\n`);

  const status = () => {
    if (!terminal.isTTY || running.size === 0) return;
    const meter = spentUsd > 0 ? `  ${moneyText(spentUsd)}` : '';
    terminal.write(`${CLEAR_LINE}  ${ended} of ${total}: ${[...running].slice(0, 3).join(', ')}${meter}`);
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
        endedLines(event).forEach(line);
        break;

      case 'said':
        line(`  ${event.words}`);
        break;

      case 'model-call':
        spentUsd = event.spentUsd;
        if (event.outcome === 'failed') line(`    ${event.message ?? ''}`);
        break;

      case 'model-says':
        break;

      case 'run-end':
        running.clear();
        if (terminal.isTTY) terminal.write(CLEAR_LINE);
        break;
    }
    status();
  };
}

function endedLines({ agent, outcome, durationMs, message }: Extract<RunEvent, { type: 'step-end' }>): string[] {
  const name = `  ${agent.padEnd(24)}`;
  if (outcome === 'made') return [`${name}${durationText(durationMs).padStart(8)}`, ...(message ? [`    ${message}`] : [])];
  if (outcome === 'failed') return [`${name}  failed: ${message ?? ''}`];
  return outcome === 'kept' && message ? [`${name}  ${message}`] : [];
}
