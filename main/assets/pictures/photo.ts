// Opens a client's photo, or says in plain words why it cannot be used.
import { open } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { SitewrightError } from '../../../agents/site/error.ts';

/** A picture larger than that takes gigabytes to decode in some formats, and no page shows a tenth of it. */
const MEGAPIXELS_BELOW = 100;

/** A JPEG that is not progressive is scaled down while it is read, so the 108 and 200 megapixels of some phones cost little. */
const JPEG_MEGAPIXELS_BELOW = 260;

const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);

// libvips keeps opened files by name and would show an old picture after the client has replaced it.
sharp.cache(false);

export interface Photo {
  path: string;
  /** As the brief names it. */
  file: string;
  metadata: Metadata;
  /** px, upright */
  width: number;
  height: number;
}

/** @throws SitewrightError `validation` when it is no picture, or too large a one */
export async function openPhoto(path: string, file: string): Promise<Photo> {
  await refuseHeic(path, file);
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw unreadable(file, error);
    });
  if (!FORMATS.has(metadata.format)) throw unreadable(file);

  const { width, height } = metadata.autoOrient;
  const megapixels = (width * height) / 1e6;
  const below = megapixelsBelow(metadata);
  if (megapixels >= below) {
    throw new SitewrightError(
      'validation',
      `"${file}" is ${width} by ${height} pixels, ${Math.round(megapixels)} megapixels. Save it with less than ${below}.`,
    );
  }
  return { path, file, metadata, width, height };
}

/**
 * Told by its brand, for its codec is patented and in no library a free
 * program may carry. https://nokiatech.github.io/heif/technical.html
 */
async function refuseHeic(path: string, file: string): Promise<void> {
  const start = Buffer.alloc(12);
  const handle = await open(path);
  try {
    await handle.read(start);
  } finally {
    await handle.close();
  }
  if (!/^ftyphe(?:ic|ix|vc|vx|im|is)$/.test(start.toString('latin1', 4))) return;
  throw new SitewrightError('validation', `"${file}" is a HEIC photo, as iPhones take them. Save it as JPEG.`);
}

/** First image of an animation, upright. Damaged files fail when they are decoded; `decoding` says so. */
export function pixelsOf(photo: Photo): Sharp {
  return sharp(photo.path, { failOn: 'error', limitInputPixels: megapixelsBelow(photo.metadata) * 1e6 }).autoOrient();
}

function megapixelsBelow({ format, isProgressive }: Metadata): number {
  return format === 'jpeg' && !isProgressive ? JPEG_MEGAPIXELS_BELOW : MEGAPIXELS_BELOW;
}

export async function decoding<Result>(photo: Photo, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new SitewrightError('validation', `"${photo.file}" is damaged and cannot be read to its end. Send it again.`, {
      cause: error,
    });
  }
}

function unreadable(file: string, cause?: unknown): SitewrightError {
  return new SitewrightError('validation', `"${file}" is not a picture that can be read. Save it as JPEG, PNG, WebP or AVIF.`, {
    cause,
  });
}
