// The thread for what takes long at a stretch: fonts are cut and read here, pictures decoded and drawn, outlines looked up, letters read.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { Logo } from '../pictures/logo.ts';
import type { ThreadAnswer, ThreadAsked, ThreadTask } from './in-asset-thread.ts';

// What Node writes down of a crash holds each thread's environment, and so keys.
process.report.excludeEnv = true;

parentPort?.on('message', (asked: ThreadAsked) => void work(asked));

async function work({ id, task }: ThreadAsked): Promise<void> {
  try {
    const made = await make(task);
    answer({ id, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : Uint8Array.from(made) });
  } catch (error) {
    const isOwn = error instanceof SitewrightError;
    answer({ id, error: isOwn ? error.message : String(error), kind: isOwn ? error.kind : undefined });
  }
}

/** What each task needs takes a while to load, and many sites never need it. */
async function make(task: ThreadTask): Promise<Uint8Array | string> {
  switch (task.type) {
    case 'outline':
      return JSON.stringify((await (await import('./outlines.ts')).outlineOf(task.country)) ?? null);
    case 'cut':
      return (await import('subset-font')).default(await readFile(task.path), task.text, task.options);
    case 'measure':
      return JSON.stringify(await (await import('./read-fonts.ts')).measuresOf(task.paths, task.variationAxes));
    case 'characters':
      return (await import('./read-fonts.ts')).charactersIn(await readFile(task.path));
    case 'family-name':
      return (await import('./read-fonts.ts')).familyNameOf(await readFile(task.path));
    case 'font':
      return JSON.stringify(await (await import('./font-facts.ts')).fontFacts(task.path, await readFile(task.path)));
    case 'pdf-logo':
      return (await import('../pdf/pdf-logo.ts')).pdfLogo(task.path, task.name);
    case 'pdf-content':
      return JSON.stringify(await (await import('../pdf/pdf-content.ts')).pdfContent(task.bytes, task.name));
    case 'inspect':
      return JSON.stringify(await (await import('../pictures/photos.ts')).inspectPhoto(task.photo));
    case 'encode':
      return (await import('../pictures/photos.ts')).encodePhoto(task.photo, task);
    case 'logo':
      return logo(await (await import('../pictures/logo.ts')).openLogo(task.path, task.file));
    case 'brief':
      return JSON.stringify((await import('../../../agents/brief/read-brief.ts')).readBrief(task.source));
    case 'draw':
      return (await import('../pictures/drawing.ts')).drawn(task);
  }
}

function logo({ bytes, ...facts }: Logo): string {
  return JSON.stringify({ ...facts, base64: Buffer.from(bytes).toString('base64') });
}

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message, 'bytes' in message ? [message.bytes.buffer] : []);
}
