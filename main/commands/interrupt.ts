// Ctrl+C: the first asks for a clean stop, the second ends the process.

export interface Interrupt {
  signal: AbortSignal;
  done(): void;
}

/** @param words said when the first Ctrl+C comes */
export function untilInterrupted(words: string): Interrupt {
  const controller = new AbortController();

  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write(`\n${words}\n`);
    controller.abort();
  };

  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    done() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
