// Favicon and home-screen icons: the initials of the name in the site's own face and colours.
import type { Lent } from '../lent.ts';
import type { Assets, StoredFile } from '../site/code.ts';
import type { Scheme, Typography, Wordmark } from '../site/design.ts';
import { escapeXml } from './escape.ts';
import { fontsInShare } from './share-fonts.ts';

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

  for (const { widthPx, path, rel, sizes } of ICONS) {
    const shape = rel === 'apple-touch-icon' ? 'square' : wordmark.shape;
    const svg = iconSvg({ initials: wordmark.initials, shape, colours, family: typography.fonts.display.family });
    const fonts = fontsInShare([typography.fonts.display]);

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
  family: string;
}

function iconSvg({ initials, shape, colours, family }: Icon): string {
  const isPair = Array.from(initials).length > 1;
  const sizePx = isPair ? 240 : 330;

  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">',
    `<rect width="512" height="512" rx="${shape === 'round' ? 256 : 0}" fill="${colours.brand}"/>`,
    `<text x="256" y="${256 + sizePx * 0.36}" font-family="${escapeXml(family)}" font-size="${sizePx}" text-anchor="middle"`,
    ` fill="${colours.onBrand}">${escapeXml(initials)}</text>`,
    '</svg>',
  ].join('');
}
