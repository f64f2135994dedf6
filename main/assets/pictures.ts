// The client's photos and logo, and the pictures a site draws itself.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Lent } from '../../agents/lent.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { DiskCache } from './disk-cache.ts';
import { sourceName } from './kept-source.ts';
import { drawnPdf, isPdf } from './pdf/given-pdf.ts';
import { fileFinder } from './pictures/client-file.ts';
import type { PhotoFile } from './pictures/photos.ts';
import { rasterise } from './pictures/share-image.ts';
import { inAssetThread } from './thread/in-asset-thread.ts';

export interface PicturesOptions {
  /** Folder of the brief: files are named from there and may not lie outside. */
  root: string;
  /** Where a file that was given in the studio is kept, by the hash of its content. */
  pathOf(this: void, hash: string): string;
  cache: DiskCache;
  signal: AbortSignal;
}

const Inspected = z.object({
  width: z.number(),
  height: z.number(),
  format: z.string(),
  hasAlpha: z.boolean(),
  focus: z.object({ x: z.number(), y: z.number() }),
});

const Logo = z.object({ base64: z.string(), type: z.string(), width: z.number(), height: z.number() });

/** All decoding and drawing is done in a thread of its own. */
export function createPictures({ root, pathOf, cache, signal }: PicturesOptions): Lent['pictures'] {
  const run = randomUUID();
  const filed = fileFinder(root, pathOf);

  const find = (file: string) => {
    stopIfAsked(signal);
    return filed(file);
  };

  const photo = async (file: string): Promise<PhotoFile> => ({ path: await find(file), file, run });

  return {
    inspect: async (file) => said(Inspected, await inAssetThread({ type: 'inspect', photo: await photo(file) })),

    encode: async ({ file, widthPx, format }) => inAssetThread({ type: 'encode', photo: await photo(file), widthPx, format }),

    async logo(file) {
      const given = await find(file);
      const path = (await isPdf(given)) ? await drawnPdf(cache, given, sourceName(file)) : given;
      const bytes = await inAssetThread({ type: 'logo', path, file });
      const { base64, ...facts } = said(Logo, bytes);
      return { bytes: Buffer.from(base64, 'base64'), ...facts };
    },

    async rasterise(request) {
      stopIfAsked(signal);
      return rasterise(request, { cache, find, signal });
    },
  };
}

function said<Value>(schema: z.ZodType<Value>, json: Uint8Array): Value {
  return schema.parse(JSON.parse(new TextDecoder().decode(json)));
}

function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new SitewrightError('cancelled', 'The run was stopped. Start it again to go on from there.');
}
