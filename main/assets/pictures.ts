// The client's photos and logo, and the pictures a site draws itself.
import type { Lent } from '../../agents/lent.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { DiskCache } from './disk-cache.ts';
import { clientFile } from './pictures/client-file.ts';
import { rasterise } from './pictures/share-image.ts';

export interface PicturesOptions {
  /** Folder of the brief: files are named from there and may not lie outside. */
  root: string;
  /** Where a file that was given in the studio is kept, by the hash of its content. */
  pathOf(this: void, hash: string): string;
  cache: DiskCache;
  signal: AbortSignal;
}

/** What decodes pictures takes a while to load, and a site without photos never needs it. */
export function createPictures({ root, pathOf, cache, signal }: PicturesOptions): Lent['pictures'] {
  let loaded: Promise<Pick<Lent['pictures'], 'inspect' | 'encode'>> | undefined;

  async function photos() {
    stopIfAsked(signal);
    loaded ??= import('./pictures/photos.ts').then(({ createPhotos }) => createPhotos({ root, pathOf }));
    return loaded;
  }

  return {
    inspect: async (file) => (await photos()).inspect(file),
    encode: async (request) => (await photos()).encode(request),

    async logo(file) {
      stopIfAsked(signal);
      const { openLogo } = await import('./pictures/logo.ts');
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
