// Finds the most telling part of a photo, to keep when it is cropped.
import sharp from 'sharp';
import { decoding, pixelsOf, type Photo } from './photo.ts';

/** Enough to find a face or a lamp by, little enough to be quick. */
const LOOK_PX = 256;

/** 0 to 1 from the left and the top, two decimals. By edges, skin tones and strong colours (vips_smartcrop). */
export async function focusOf(photo: Photo): Promise<{ x: number; y: number }> {
  const look = pixelsOf(photo).resize(LOOK_PX, LOOK_PX, { fit: 'inside', withoutEnlargement: true });
  const { data, info } = await decoding(
    photo,
    look.toColourspace('srgb').flatten({ background: '#fff' }).raw().toBuffer({ resolveWithObject: true }),
  );
  const { width, height, channels } = info;
  if (Math.min(width, height) < 4) return { x: 0.5, y: 0.5 };

  // A crop in one direction only, so that the look keeps its scale and the answer is in its pixels.
  const crop = sharp(data, { raw: { width, height, channels } }).resize(Math.ceil(width / 2), height, {
    fit: 'cover',
    position: sharp.strategy.attention,
  });
  const found = await crop.toBuffer({ resolveWithObject: true });

  return { x: share(found.info.attentionX, width), y: share(found.info.attentionY, height) };
}

function share(at: number | undefined, length: number): number {
  if (at === undefined) return 0.5;
  return Math.round(Math.min(1, Math.max(0, at / length)) * 100) / 100;
}
