// Encodes a photo at one width in one format, without the camera's notes of place and time.
import type { Sharp } from 'sharp';
import type { EncodeRequest } from '../../../agents/lent.ts';
import { decoding, pixelsOf, type Photo } from './photo.ts';

/** Never wider than the photo itself. In sRGB. */
export async function encode(photo: Photo, { widthPx, format }: EncodeRequest): Promise<Uint8Array> {
  const scaled = pixelsOf(photo).resize({ width: widthPx, withoutEnlargement: true });
  return decoding(photo, FORMATS[format](scaled).toBuffer());
}

// Qualities at which the formats look alike on photographs; higher ones cost bytes and show nothing at page size.
// https://www.industrialempathy.com/posts/avif-webp-quality-settings/
const FORMATS: Readonly<Record<EncodeRequest['format'], (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 52, effort: 3 }),
  webp: (image) => image.webp({ quality: 74 }),
  jpeg: (image) => image.flatten({ background: '#fff' }).jpeg({ quality: 76, mozjpeg: true }),
  png: (image) => image.png({ compressionLevel: 9 }),
};
