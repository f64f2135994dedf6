// Keeps what a run says without making it wait: events that come together are written together.
import type { RunEvent } from '../../agents/site/run-event.ts';

/** Long enough for one write to hold what a wave of steps says, short enough for a window that follows. */
const TOGETHER_MS = 40;

export interface EventRecorder {
  record(this: void, event: RunEvent): void;
  /** Ends when all that was recorded is written. @throws what a write failed with */
  flush(this: void): Promise<void>;
}

export function createEventRecorder(write: (events: RunEvent[]) => Promise<void>): EventRecorder {
  let waiting: RunEvent[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<PromiseSettledResult<void>[]> = Promise.resolve([]);

  const writeWaiting = (): void => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async (before) => {
      const events = waiting;
      waiting = [];
      const now = events.length > 0 ? await Promise.allSettled([write(events)]) : [];
      return [...before, ...now].filter(({ status }) => status === 'rejected');
    });
  };

  return {
    record(event) {
      waiting.push(event);
      timer ??= setTimeout(writeWaiting, TOGETHER_MS);
    },

    async flush() {
      writeWaiting();
      const [broken] = await writing;
      if (broken?.status === 'rejected') throw broken.reason;
    },
  };
}
