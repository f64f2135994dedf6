// The thread that fonts are cut in.
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';
import type { CutAnswer, CutRequest } from './cut-font.ts';

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
