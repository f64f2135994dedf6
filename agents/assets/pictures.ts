// The client's photos in every size and format a browser may choose from. Never larger than they are.
import type { EncodeRequest, Lent } from '../lent.ts';
import type { Assets, StoredFile } from '../site/code.ts';
import type { Imagery, Picture } from '../site/design.ts';

const WIDTHS_PX = [400, 800, 1200, 1600];

/** Best first: a browser takes the first it can show. */
const FORMATS = ['avif', 'webp', 'jpeg'] as const satisfies EncodeRequest['format'][];

interface Encoded {
  file: StoredFile;
  widthPx: number;
}

/** One format, the narrowest first. */
interface Encoding {
  type: string;
  encoded: Encoded[];
}

export async function responsivePictures(
  imagery: Imagery,
  lent: Lent,
): Promise<{ files: StoredFile[]; pictures: Assets['pictures'] }> {
  const files: StoredFile[] = [];
  const pictures: Assets['pictures'] = {};

  for (const photo of imagery.pictures.filter((picture) => picture.kind === 'photo')) {
    const widths = widthsOf(photo);
    const encodings: Encoding[] = [];
    for (const format of FORMATS) {
      const encoded = await encodedSizes(photo, { format, widths }, lent);
      encodings.push({ type: `image/${format}`, encoded });
    }

    const byFormat = worthwhile(encodings);
    files.push(...byFormat.flatMap(({ encoded }) => encoded.map(({ file }) => file)));

    pictures[photo.id] = {
      width: photo.width,
      height: photo.height,
      sources: byFormat.map(({ type, encoded }) => ({
        type,
        srcset: encoded.map(({ file, widthPx }) => `${file.path} ${widthPx}w`).join(', '),
      })),
      fallback: byFormat.at(-1)?.encoded.at(-1)?.file.path ?? '',
    };
  }

  // One picture may stand in two places.
  return { files: [...new Map(files.map((file) => [file.path, file])).values()], pictures };
}

/** A format is offered where it comes out smaller than the next one, which more browsers know. */
function worthwhile(encodings: readonly Encoding[]): Encoding[] {
  return encodings.filter((encoding, index) => {
    const next = encodings[index + 1];
    return next === undefined || bytesOf(encoding) < bytesOf(next);
  });
}

function bytesOf({ encoded }: Encoding): number {
  return encoded.reduce((sum, { file }) => sum + file.bytes, 0);
}

function widthsOf(photo: Picture): number[] {
  const smaller = WIDTHS_PX.filter((width) => width < photo.width);
  const largest = Math.min(photo.width, WIDTHS_PX.at(-1) ?? photo.width);
  return [...new Set([...smaller, largest])];
}

async function encodedSizes(
  photo: Picture,
  { format, widths }: { format: EncodeRequest['format']; widths: readonly number[] },
  lent: Lent,
): Promise<Encoded[]> {
  const sizes: Encoded[] = [];

  for (const widthPx of widths) {
    lent.signal.throwIfAborted();
    const key = `picture 2:${photo.digest ?? photo.source}:${format}:${widthPx}`;
    const stored = await lent.blobs.once(key, () => lent.pictures.encode({ file: photo.source, widthPx, format }));
    const path = `/assets/${stored.hash.slice(0, 12)}-${widthPx}.${format}`;
    sizes.push({ file: { ...stored, path, type: `image/${format}` }, widthPx });
  }

  return sizes;
}
