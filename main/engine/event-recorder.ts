// Keeps what a run says without making it wait: events that come together are written together.
import type { RunEvent } from '../../agents/site/run-event.ts';

/** What is shown within a tenth of a second is taken as at once: https://www.nngroup.com/articles/response-times-3-important-limits/ */
const TOGETHER_MS = 100;

export interface EventRecorder {
  record(this: void, event: RunEvent): void;
  /** Ends when no write is under way any more. @returns what was recorded and never written, and what a write failed with */
  rest(this: void): Promise<{ unwritten: RunEvent[]; faults: unknown[] }>;
}

export function createEventRecorder(write: (events: RunEvent[]) => Promise<void>): EventRecorder {
  const waiting: RunEvent[] = [];
  const faults: unknown[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const writeWaiting = (): void => {
    timer = undefined;
    writing = writing.then(() => write(waiting.splice(0))).catch((error: unknown) => void faults.push(error));
  };

  return {
    record(event) {
      waiting.push(event);
      timer ??= setTimeout(writeWaiting, TOGETHER_MS);
    },

    async rest() {
      clearTimeout(timer);
      await writing;
      return { unwritten: waiting.splice(0), faults };
    },
  };
}
