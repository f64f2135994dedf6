// Favicon and home-screen icons: the initials of the name in the site's own face and colours, or a mark where no face has the letters.
import type { Lent } from '../lent.ts';
import type { Assets, StoredFile } from '../site/code.ts';
import type { Scheme, Typography, Wordmark } from '../site/design.ts';
import { escapeXml } from './escape.ts';
import { faceFor } from './face-for.ts';

interface Design {
  colours: Scheme;
  typography: Pick<Typography, 'fonts'>;
}

/** Sizes browsers and home screens ask for. Apple rounds its own corners, so that one is always square. */
const ICONS = [
  { widthPx: 32, path: '/favicon.png', rel: 'icon', sizes: '32x32' },
  { widthPx: 180, path: '/apple-touch-icon.png', rel: 'apple-touch-icon', sizes: '180x180' },
  { widthPx: 192, path: '/icon-192.png', rel: 'icon', sizes: '192x192' },
  { widthPx: 512, path: '/icon-512.png', rel: '', sizes: '512x512' },
];

export async function siteIcons(
  wordmark: Wordmark,
  { colours, typography }: Design,
  lent: Lent,
): Promise<{ files: StoredFile[]; links: Assets['icons'] }> {
  const files: StoredFile[] = [];
  const links: Assets['icons'] = [];
  const type = 'image/png';
  const face = await faceFor(wordmark.initials, typography.fonts.display, lent);
  const fonts = face ? [face] : [];

  for (const { widthPx, path, rel, sizes } of ICONS) {
    const shape = rel === 'apple-touch-icon' ? 'square' : wordmark.shape;
    const svg = iconSvg({ initials: wordmark.initials, shape, colours, family: face?.family });

    const stored = await lent.blobs.once(`icon:${widthPx}:${svg}:${JSON.stringify(fonts)}`, () =>
      lent.pictures.rasterise({ svg, widthPx, fonts }),
    );
    files.push({ ...stored, path, type });
    if (rel !== '') links.push({ rel, path, type, sizes });
  }

  return { files, links };
}

interface Icon {
  initials: string;
  shape: Wordmark['shape'];
  colours: Scheme;
  /** None: there are no letters to show. */
  family: string | undefined;
}

function iconSvg({ initials, shape, colours, family }: Icon): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">',
    `<rect width="512" height="512" rx="${shape === 'round' ? 256 : 0}" fill="${colours.brand}"/>`,
    `<g fill="${colours.onBrand}">${family === undefined ? MARK : lettersSvg(initials, family)}</g>`,
    '</svg>',
  ].join('');
}

/** Three quarters of a ring and a disc in the open corner: plain at 16 px, and it says nothing that is not so. */
const MARK = '<path d="M256 112A144 144 0 1 0 400 256H324A68 68 0 1 1 256 188Z"/><circle cx="338" cy="174" r="54"/>';

function lettersSvg(initials: string, family: string): string {
  const isPair = Array.from(initials).length > 1;
  const sizePx = isPair ? 240 : 330;

  return (
    `<text x="256" y="${256 + sizePx * 0.36}" font-family="${escapeXml(family)}" font-size="${sizePx}"` +
    ` text-anchor="middle">${escapeXml(initials)}</text>`
  );
}
