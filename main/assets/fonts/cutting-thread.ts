// The thread that fonts are cut in.
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';
import type { CutAnswer, CutRequest } from './cut-font.ts';

// What Node writes down of a crash holds each thread's environment, and so keys.
process.report.excludeEnv = true;

parentPort?.on('message', (request: CutRequest) => void cut(request));

async function cut({ id, font, text, options }: CutRequest): Promise<void> {
  try {
    answer({ id, bytes: Uint8Array.from(await subsetFont(Buffer.from(font), text, options)) });
  } catch (error) {
    answer({ id, error: String(error) });
  }
}

function answer(message: CutAnswer): void {
  parentPort?.postMessage(message, 'bytes' in message ? [message.bytes.buffer] : []);
}
