// Keeps Lighthouse's thread for the next site: to load takes it a second, and its first page twice as long as those after it.
import { openLighthouseThread, type LighthouseThread } from './open-thread.ts';

/** It holds 150 MB as long as it stays. */
const IDLE_MS = 60_000;

let kept: { thread: LighthouseThread; idle: NodeJS.Timeout } | undefined;

/** Lends a thread that nobody else has. One whose work failed is not kept: it may have been the thread's doing. */
export async function withLighthouse<Answer>(work: (thread: LighthouseThread) => Promise<Answer>): Promise<Answer> {
  const thread = takeKept() ?? openLighthouseThread();

  try {
    const answer = await work(thread);
    await keep(thread);
    return answer;
  } catch (error) {
    await thread[Symbol.asyncDispose]();
    throw error;
  }
}

function takeKept(): LighthouseThread | undefined {
  const taken = kept;
  kept = undefined;
  clearTimeout(taken?.idle);
  return taken?.thread.wake() ? taken.thread : undefined;
}

/** One is enough. Meanwhile the program may end. */
async function keep(thread: LighthouseThread): Promise<void> {
  if (kept) return thread[Symbol.asyncDispose]();

  const idle = setTimeout(() => void takeKept()?.[Symbol.asyncDispose](), IDLE_MS);
  kept = { thread, idle: idle.unref() };
  thread.rest();
}
