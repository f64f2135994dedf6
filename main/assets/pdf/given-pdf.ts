// PDFs of unknown hands, each read in a thread of its own.
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { DiskCache } from '../disk-cache.ts';
import { hashOf } from '../hash.ts';
import { inOwnThread, type ThreadTask } from '../thread/in-asset-thread.ts';

const SIGN = '%PDF-';
const LARGEST_BYTES = 10_000_000;
const LONGEST_MS = 30_000;

export const PdfContent = z.object({
  words: z.string(),
  /** One page of shapes without words and pictures, as a logo is. */
  isDrawing: z.boolean(),
});
export type PdfContent = z.infer<typeof PdfContent>;

export async function isPdf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(SIGN.length), 0, SIGN.length, 0);
    return buffer.toString('latin1') === SIGN;
  } finally {
    await file.close();
  }
}

/** Where its first page lies as SVG. @throws SitewrightError `validation` for what cannot be drawn */
export async function drawnPdf(cache: DiskCache, path: string, name: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST_BYTES) {
    throw new SitewrightError('validation', `${name} has more than 10 MB. Export the logo as SVG or PNG.`);
  }
  return cache.file({
    key: ['pdf logo 1', hashOf(bytes)],
    extension: '.svg',
    make: () => inTime({ type: 'pdf-logo', path, name }, name),
  });
}

/** @throws SitewrightError `validation` for one that cannot be opened */
export async function readPdf({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<PdfContent> {
  const json = await inTime({ type: 'pdf-content', bytes, name }, name);
  return PdfContent.parse(JSON.parse(new TextDecoder().decode(json)));
}

async function inTime(task: ThreadTask, name: string): Promise<Uint8Array> {
  try {
    return await inOwnThread(task, LONGEST_MS);
  } catch (error) {
    if (error instanceof SitewrightError && error.kind === 'validation') throw error;
    const words = `${name} takes too long or too much to read. Export the logo as SVG or PNG, or copy the words out.`;
    throw new SitewrightError('validation', words, { cause: error });
  }
}
