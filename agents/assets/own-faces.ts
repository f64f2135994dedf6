// Faces of the client's own font files: served as they were given, under names that tell them.
import type { Lent } from '../lent.ts';
import type { StoredFile } from '../site/code.ts';
import type { FontFile, FontUse } from '../site/design.ts';

/** Endings and media types: https://www.iana.org/assignments/media-types/media-types.xhtml#font */
const ENDINGS: Readonly<Record<FontFile['format'], string>> = { woff2: 'woff2', woff: 'woff', truetype: 'ttf', opentype: 'otf' };

export interface OwnFace {
  file: StoredFile;
  /** What an @font-face rule says of it. */
  declared: string[];
}

/**
 * @param isHeading headings have one cut: it is never thickened by the browser, whatever a direction asks for
 */
export async function ownFaces({ files = [] }: FontUse, isHeading: boolean, lent: Lent): Promise<OwnFace[]> {
  const faces: OwnFace[] = [];
  for (const { file: source, family, style, format, weight, italic } of files) {
    const { bytes } = await lent.fonts.given(source);
    const stored = await lent.blobs.put(bytes);
    const ending = ENDINGS[format];
    const path = `/assets/${slugOf(`${family} ${style}`)}-${stored.hash.slice(0, 8)}.${ending}`;
    const range = typeof weight === 'number' ? String(weight) : weight.join(' ');

    faces.push({
      file: { ...stored, path, type: `font/${ending}` },
      declared: [
        `src: url(${path}) format("${format}")`,
        `font-weight: ${isHeading && typeof weight === 'number' ? '1 1000' : range}`,
        `font-style: ${italic ? 'italic' : 'normal'}`,
        // What the client is known by is shown however late it comes; its stand-in takes the same room.
        'font-display: swap',
      ],
    });
  }
  return faces;
}

function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'font';
}
