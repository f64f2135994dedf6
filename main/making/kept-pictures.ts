// Pictures that models drew, kept as files given in the studio are.
import { createBlobs } from '../assets/blobs.ts';
import { keptSource } from '../assets/kept-source.ts';
import type { KeptPictures } from '../models/drawing.ts';

export function keptPictures(dataDir: string): KeptPictures {
  const blobs = createBlobs(dataDir);
  return {
    put: async (bytes) => (await blobs.put(bytes)).hash,
    get: blobs.get,
    sourceOf: keptSource,
  };
}
