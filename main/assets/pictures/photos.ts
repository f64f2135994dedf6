// The client's photos, looked at and encoded: each is decoded once for all its widths and formats.
import type { Lent } from '../../../agents/lent.ts';
import { keptHash } from '../kept-source.ts';
import type { PicturesOptions } from '../pictures.ts';
import { clientFile } from './client-file.ts';
import { encode, pixelsAt, type Pixels } from './encode.ts';
import { focusOf } from './focus.ts';
import { openPhoto } from './photo.ts';

type Photos = Pick<Lent['pictures'], 'inspect' | 'encode'>;

/** The widest that pages ask for. */
const DECODED_PX = 1600;

export function createPhotos({ root, pathOf }: Pick<PicturesOptions, 'root' | 'pathOf'>): Photos {
  /** The photo that is being encoded: its widths and formats are asked for one after another. */
  let current: { file: string; decodedPx: number; pixels: Promise<Pixels> } | undefined;

  const open = async (file: string) => {
    const hash = keptHash(file);
    return openPhoto(hash === undefined ? await clientFile(root, file) : pathOf(hash), file);
  };

  return {
    async inspect(file) {
      const photo = await open(file);
      const { width, height, metadata } = photo;
      return { width, height, format: metadata.format, hasAlpha: metadata.hasAlpha, focus: await focusOf(photo) };
    },

    async encode(request) {
      const { file } = request;
      const decodedPx = Math.max(DECODED_PX, request.widthPx);

      if (current?.file !== file || current.decodedPx !== decodedPx) {
        current = { file, decodedPx, pixels: open(file).then((photo) => pixelsAt(photo, decodedPx)) };
      }
      return encode(await current.pixels, request);
    },
  };
}
