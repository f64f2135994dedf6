// The client's photos, looked at and encoded in the thread for it: each is decoded once for all its widths and formats.
import type { EncodeRequest, PictureFacts } from '../../../agents/lent.ts';
import { encode, pixelsAt, type Pixels } from './encode.ts';
import { focusOf } from './focus.ts';
import { openPhoto } from './photo.ts';

export interface PhotoFile {
  path: string;
  /** As the brief names it. */
  file: string;
  /** Who asks. What was decoded for one run may have been replaced before the next. */
  run: string;
}

interface Decoded {
  path: string;
  decodedPx: number;
  pixels: Promise<Pixels>;
}

/** The widest that pages ask for. */
const DECODED_PX = 1600;

/** Runs at work at the same time; of each one photo is kept decoded, 8 MB. */
const MOST_RUNS = 2;

/** By run: widths and formats of a photo are asked for one after another. */
const decodedFor = new Map<string, Decoded>();

export async function inspectPhoto({ path, file }: PhotoFile): Promise<PictureFacts> {
  const photo = await openPhoto(path, file);
  const { width, height, metadata } = photo;
  return { width, height, format: metadata.format, hasAlpha: metadata.hasAlpha, focus: await focusOf(photo) };
}

export async function encodePhoto(photo: PhotoFile, request: Omit<EncodeRequest, 'file'>): Promise<Uint8Array> {
  return encode(await decoded(photo, Math.max(DECODED_PX, request.widthPx)).pixels, request);
}

function decoded({ path, file, run }: PhotoFile, decodedPx: number): Decoded {
  const current = decodedFor.get(run);
  if (current?.path === path && current.decodedPx === decodedPx) return current;

  const next = { path, decodedPx, pixels: openPhoto(path, file).then((photo) => pixelsAt(photo, decodedPx)) };
  decodedFor.delete(run);
  decodedFor.set(run, next);
  for (const earlier of [...decodedFor.keys()].slice(0, -MOST_RUNS)) decodedFor.delete(earlier);
  return next;
}
