// The thread that runs Lighthouse: a second's computing for each page, which would hold up all that looks at pages beside it.
import { parentPort } from 'node:worker_threads';
import type { FromThread, ToThread } from './messages.ts';
import { runLighthouse } from './run.ts';
import { steadily } from './steadily.ts';

const say = (message: FromThread) => parentPort?.postMessage(message);
let allowed: PromiseWithResolvers<void> | undefined;

const timing = {
  async begin() {
    allowed = Promise.withResolvers<void>();
    say({ type: 'ready' });
    await allowed.promise;
  },
  end: () => say({ type: 'loaded' }),
};

// Heavy: it loads while a browser starts.
void import('lighthouse');

parentPort?.on('message', (message: ToThread) => {
  if (message.type === 'load') allowed?.resolve();
  else void judge(message.address, message.debuggingPort);
});

async function judge(address: string, debuggingPort: number): Promise<void> {
  try {
    const verdict = await steadily((categories) => runLighthouse({ address, debuggingPort, categories, timing }));
    say({ type: 'judged', verdict });
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
