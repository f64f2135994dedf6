// Pictures for links that are shared: the page's own words, the site's face and colours, the trade's drawing.
import type { Lent } from '../lent.ts';
import type { StoredFile } from '../site/code.ts';
import type { Metadata, Sitemap } from '../site/content.ts';
import type { FontUse, Imagery, Scheme, Typography } from '../site/design.ts';
import { faceFor } from './face-for.ts';
import { shareSvg, type ShareLettering } from './share-svg.ts';

interface Shares {
  name: string;
  imagery: Imagery;
  pages: Sitemap['pages'];
  metadata: Pick<Metadata, 'pages' | 'origin'>;
  colours: Scheme;
  typography: Pick<Typography, 'fonts' | 'tracking' | 'capitals'>;
  textDirection: 'ltr' | 'rtl';
}

/** Open Graph asks for 1.91 : 1; 1200 px is what every network shows without scaling up. */
const WIDTH_PX = 1200;

/** Pages of one offer share the picture of their parent: hundreds of near-equal pictures help nobody. */
const OWN_PICTURE: ReadonlySet<Sitemap['pages'][number]['kind']> = new Set([
  'home',
  'services',
  'work',
  'timetable',
  'news',
  'jobs',
  'about',
  'faq',
  'contact',
]);

/** None without the site's address: a page can name its picture only by a whole address. https://ogp.me/#types */
export async function shareImages(shares: Shares, lent: Lent): Promise<{ files: StoredFile[]; paths: Record<string, string> }> {
  const files: StoredFile[] = [];
  const paths: Record<string, string> = {};
  if (!shares.metadata.origin) return { files, paths };

  const { display } = shares.typography.fonts;
  for (const page of shares.pages.filter(({ kind }) => OWN_PICTURE.has(kind))) {
    await lent.turn();
    lent.signal.throwIfAborted();
    const title = shares.metadata.pages[page.id]?.shareTitle.text ?? page.title.text;
    const face = await faceFor(`${shares.name} ${title}`, display, lent);
    const svg = shareSvg({ ...shares, title, isHome: page.kind === 'home', lettering: face && (await letteringOf(face, lent)) });
    const fonts = face ? [face] : [];

    const stored = await lent.blobs.once(`share:${svg}:${JSON.stringify(fonts)}`, () =>
      lent.pictures.rasterise({ svg, widthPx: WIDTH_PX, fonts }),
    );
    const path = `/assets/share-${stored.hash.slice(0, 12)}.png`;
    files.push({ ...stored, path, type: 'image/png' });
    paths[page.id] = path;
  }

  return { files: distinct(files), paths };
}

async function letteringOf(face: FontUse, lent: Lent): Promise<ShareLettering> {
  const { advances, average } = await lent.fonts.metrics(face);
  return { family: face.family, advances, average };
}

function distinct(files: readonly StoredFile[]): StoredFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
