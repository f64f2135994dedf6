// The client's logo, verbatim, where it is used.
import type { Lent } from '../lent.ts';
import type { Assets, StoredFile } from '../site/code.ts';
import type { Wordmark } from '../site/design.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

export async function siteLogo(
  wordmark: Wordmark,
  lent: Lent,
): Promise<{ files: StoredFile[]; logo?: NonNullable<Assets['logo']> }> {
  if (wordmark.kind !== 'logo' || !wordmark.file) return { files: [] };

  const { bytes, type, width, height } = await lent.pictures.logo(wordmark.file);
  const stored = await lent.blobs.put(bytes);
  const path = `/assets/logo-${stored.hash.slice(0, 8)}.${ENDINGS[type] ?? 'img'}`;

  return { files: [{ ...stored, path, type }], logo: { path, width, height } };
}
