// Asks Lighthouse's thread about pages, one after the other.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { FromThread, LighthouseVerdict, ToThread } from './messages.ts';

interface PageRequest {
  address: string;
  debuggingPort: number;
  /** Runs the page's load while others keep still. */
  alone(this: void, load: () => Promise<void>): Promise<void>;
}

export interface LighthouseThread extends AsyncDisposable {
  /** One at a time. @throws SitewrightError `external` when Lighthouse cannot judge the page */
  judge(this: void, request: PageRequest): Promise<LighthouseVerdict>;
  /** While it rests the program may end. */
  rest(this: void): void;
  /** @returns whether it is still there */
  wake(this: void): boolean;
}

/** It begins to load at once. Whoever opens disposes. */
export function openLighthouseThread(): LighthouseThread {
  const worker = new Worker(threadFile());
  const ended = Promise.withResolvers<never>();
  let isThere = true;
  ended.promise.catch(() => (isThere = false));
  worker.on('error', (cause) => ended.reject(failure(String(cause), cause)));
  worker.on('exit', () => ended.reject(failure('its thread ended')));
  const say = (message: ToThread) => worker.postMessage(message);

  return {
    async judge({ address, debuggingPort, alone }) {
      const judged = Promise.withResolvers<LighthouseVerdict>();
      let loaded = Promise.withResolvers<void>();

      const hear = (message: FromThread) => {
        if (message.type === 'judged') judged.resolve(message.verdict);
        else if (message.type === 'failed') judged.reject(failure(message.message));
        else if (message.type === 'loaded') loaded.resolve();
        else {
          loaded = Promise.withResolvers<void>();
          const { promise } = loaded;
          void alone(async () => {
            say({ type: 'load' });
            await promise;
          });
        }
      };

      worker.on('message', hear);
      try {
        say({ type: 'judge', address, debuggingPort });
        return await Promise.race([judged.promise, ended.promise]);
      } finally {
        worker.off('message', hear);
        loaded.resolve();
      }
    },
    rest() {
      worker.unref();
    },
    wake() {
      worker.ref();
      return isThere;
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}

function failure(why: string, cause?: unknown): SitewrightError {
  return new SitewrightError('external', why, { cause });
}

function threadFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./thread.ts', import.meta.url);

  const beside = new URL('./lighthouse-thread.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../lighthouse-thread.js', import.meta.url);
}
