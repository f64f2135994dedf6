// Draws a share image as SVG: name above, headline in the display face, the trade's drawing beside it.
import { renderToStaticMarkup } from 'react-dom/server';
import { MOTIFS } from '../motifs/registry.ts';
import type { Imagery, Scheme, Typography } from '../site/design.ts';
import { escapeXml } from './escape.ts';

interface Share {
  name: string;
  title: string;
  isHome: boolean;
  imagery: Imagery;
  colours: Scheme;
  typography: Pick<Typography, 'fonts' | 'tracking' | 'capitals'>;
  textDirection: 'ltr' | 'rtl';
  advances: Readonly<Record<string, number>>;
  average: number;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const ART_WIDTH = 430;
const TEXT_WIDTH = WIDTH - ART_WIDTH - 2 * MARGIN;
const MAX_LINES = 4;
const LARGEST = 92;
const SMALLEST = 40;

export function shareSvg(share: Share): string {
  const isRtl = share.textDirection === 'rtl';
  const textX = isRtl ? WIDTH - MARGIN : MARGIN;
  const ground = share.isHome ? share.colours.brand : share.colours.deep;
  const ink = share.isHome ? share.colours.onBrand : share.colours.onDeep;
  const title = share.typography.capitals ? share.title.toUpperCase() : share.title;
  const { lines, size } = fitted(title, share);
  const family = escapeXml(share.typography.fonts.display.family);
  const top = (HEIGHT - lines.length * size * 1.08) / 2 + size * 0.86 + 20;

  const text = lines.map(
    (line, index) =>
      `<text x="${textX}" y="${(top + index * size * 1.08).toFixed(1)}" font-size="${size}">${escapeXml(line)}</text>`,
  );

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${ground}"/>`,
    artSvg(share, isRtl ? 0 : WIDTH - ART_WIDTH),
    `<g fill="${ink}" font-family="${family}" text-anchor="start" direction="${share.textDirection}"`,
    ` letter-spacing="${(share.typography.tracking * size).toFixed(2)}">`,
    `<text x="${textX}" y="${MARGIN + 26}" font-size="34" letter-spacing="0">${escapeXml(share.name)}</text>`,
    ...text,
    '</g></svg>',
  ].join('');
}

/** The drawing of the hero on its own panel, its custom properties set in stone. */
function artSvg({ imagery, colours, isHome }: Share, x: number): string {
  const id = imagery.places['plate']?.[0] ?? imagery.places['hero']?.[0];
  const picture = imagery.pictures.find((each) => each.id === id && each.kind === 'drawing');
  const motif = picture && MOTIFS.get(picture.source);
  if (!picture || !motif) return '';

  const drawn = renderToStaticMarkup(motif.draw('plate', { seed: picture.seed, width: ART_WIDTH, height: HEIGHT }));
  const ground = isHome ? colours.tint : colours.paper;
  const inks: Record<string, string> = {
    '--al': colours.ink,
    '--ag': ground,
    '--a1': colours.brand,
    '--a2': colours.accent,
    '--a3': isHome ? colours.paper : colours.tint,
  };
  const set = Object.entries(inks).reduce((svg, [name, colour]) => svg.replaceAll(`var(${name})`, colour), drawn);

  return [
    `<rect x="${x}" width="${ART_WIDTH}" height="${HEIGHT}" fill="${ground}"/>`,
    set.replace('<svg', `<svg x="${x}" width="${ART_WIDTH}" height="${HEIGHT}" color="${colours.ink}"`),
  ].join('');
}

/** The largest size at which the title fits its room, and its lines. */
function fitted(title: string, share: Share): { lines: string[]; size: number } {
  for (let size = LARGEST; size > SMALLEST; size -= 4) {
    const lines = wrapped(title, TEXT_WIDTH / size, share);
    if (lines.length <= MAX_LINES && lines.every((line) => widthEm(line, share) * size <= TEXT_WIDTH)) return { lines, size };
  }
  return { lines: wrapped(title, TEXT_WIDTH / SMALLEST, share).slice(0, MAX_LINES + 2), size: SMALLEST };
}

function wrapped(title: string, roomEm: number, share: Share): string[] {
  const lines: string[] = [];

  for (const word of title.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthEm(longer, share) <= roomEm) lines[lines.length - 1] = longer;
    else lines.push(word);
  }

  return lines;
}

function widthEm(text: string, { advances, average, typography }: Share): number {
  return Array.from(text).reduce((sum, character) => sum + (advances[character] ?? average) + typography.tracking, 0);
}
