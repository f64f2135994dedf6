// The client's logo, verbatim, where it is used.
import type { Lent } from '../lent.ts';
import type { Assets, StoredFile } from '../site/code.ts';
import type { Wordmark } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

export async function siteLogo(
  wordmark: Wordmark,
  lent: Lent,
): Promise<{ files: StoredFile[]; logo?: NonNullable<Assets['logo']> }> {
  if (wordmark.kind !== 'logo' || !wordmark.file) return { files: [] };

  const { bytes, type, width, height } = await lent.pictures.logo(wordmark.file);
  const stored = await lent.blobs.put(bytes);
  const ending = ENDINGS[type];
  if (!ending) throw new SitewrightError('internal', `A logo of the type ${type} has no file name here. Add its ending.`);
  const path = `/assets/logo-${stored.hash.slice(0, 8)}.${ending}`;

  return { files: [{ ...stored, path, type }], logo: { path, width, height } };
}
