// The client's photos and logo, and the pictures a site draws itself.
import type { Lent } from '../../agents/lent.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { DiskCache } from './disk-cache.ts';
import { clientFile } from './pictures/client-file.ts';
import { encode, pixelsAt, type Pixels } from './pictures/encode.ts';
import { focusOf } from './pictures/focus.ts';
import { openLogo } from './pictures/logo.ts';
import { openPhoto } from './pictures/photo.ts';
import { rasterise } from './pictures/share-image.ts';

export interface PicturesOptions {
  /** Folder of the brief: files are named from there and may not lie outside. */
  root: string;
  cache: DiskCache;
  signal: AbortSignal;
}

/** The widest that pages ask for. */
const DECODED_PX = 1600;

export function createPictures({ root, cache, signal }: PicturesOptions): Lent['pictures'] {
  /** The photo that is being encoded: its widths and formats are asked for one after another. */
  let current: { file: string; decodedPx: number; pixels: Promise<Pixels> } | undefined;

  async function open(file: string) {
    stopIfAsked(signal);
    return openPhoto(await clientFile(root, file), file);
  }

  return {
    async inspect(file) {
      const photo = await open(file);
      const { width, height, metadata } = photo;
      return { width, height, format: metadata.format, hasAlpha: metadata.hasAlpha, focus: await focusOf(photo) };
    },

    async encode(request) {
      stopIfAsked(signal);
      const { file } = request;
      const decodedPx = Math.max(DECODED_PX, request.widthPx);

      if (current?.file !== file || current.decodedPx !== decodedPx) {
        current = { file, decodedPx, pixels: open(file).then((photo) => pixelsAt(photo, decodedPx)) };
      }
      return encode(await current.pixels, request);
    },

    async logo(file) {
      stopIfAsked(signal);
      return openLogo(await clientFile(root, file), file);
    },

    async rasterise(request) {
      stopIfAsked(signal);
      return rasterise(cache, request, signal);
    },
  };
}

function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new SitewrightError('cancelled', 'The run was stopped. Start it again to go on from there.');
}
