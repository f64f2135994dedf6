// Draws a share image as SVG: name above, headline in the display face, the trade's drawing beside it.
import { renderToStaticMarkup } from 'react-dom/server';
import { MOTIFS } from '../motifs/registry.ts';
import type { Imagery, Scheme, Typography } from '../site/design.ts';
import { escapeXml } from './escape.ts';
import { fitLines, type Room } from './fit-lines.ts';
import { setInks, type Inks } from './set-inks.ts';

export interface ShareLettering {
  /** Has every letter of the words. */
  family: string;
  /** em by character */
  advances: Readonly<Record<string, number>>;
  average: number;
}

interface Share {
  name: string;
  title: string;
  isHome: boolean;
  imagery: Imagery;
  colours: Scheme;
  typography: Pick<Typography, 'tracking' | 'capitals'>;
  textDirection: 'ltr' | 'rtl';
  /** None where no family has the letters: the drawing then has the whole picture. */
  lettering: ShareLettering | undefined;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const ART_WIDTH = 430;
const TEXT_WIDTH = WIDTH - ART_WIDTH - 2 * MARGIN;

const TITLE_ROOM: Room = { widthPx: TEXT_WIDTH, maxLines: 4, largestPx: 92, smallestPx: 32 };
const NAME_ROOM: Room = { widthPx: TEXT_WIDTH, maxLines: 1, largestPx: 34, smallestPx: 22 };

export function shareSvg(share: Share): string {
  const isRtl = share.textDirection === 'rtl';
  const { lettering } = share;
  const ground = share.isHome ? share.colours.brand : share.colours.deep;
  const art: Panel = lettering ? { x: isRtl ? 0 : WIDTH - ART_WIDTH, width: ART_WIDTH } : { x: 0, width: WIDTH };

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${ground}"/>`,
    artSvg(share, art),
    ...(lettering ? [wordsSvg(share, lettering)] : []),
    '</svg>',
  ].join('');
}

function wordsSvg(share: Share, lettering: ShareLettering): string {
  const isRtl = share.textDirection === 'rtl';
  // resvg (2.6 of its binding) knows no `direction`, so words from the right are anchored by their end.
  const textX = isRtl ? WIDTH - MARGIN : MARGIN;
  const ink = share.isHome ? share.colours.onBrand : share.colours.onDeep;
  const title = share.typography.capitals ? share.title.toUpperCase() : share.title;
  const { tracking } = share.typography;
  const { lines, sizePx: size } = fitLines(title, TITLE_ROOM, { ...lettering, tracking });
  const name = fitLines(share.name, NAME_ROOM, { ...lettering, tracking: 0 });
  const family = escapeXml(lettering.family);
  const top = (HEIGHT - lines.length * size * 1.08) / 2 + size * 0.86 + 20;

  const text = lines.map(
    (line, index) =>
      `<text x="${textX}" y="${(top + index * size * 1.08).toFixed(1)}" font-size="${size}">${ordered(line, isRtl)}</text>`,
  );

  return [
    `<g fill="${ink}" font-family="${family}" text-anchor="${isRtl ? 'end' : 'start'}"`,
    ` letter-spacing="${(tracking * size).toFixed(2)}">`,
    `<text x="${textX}" y="${MARGIN + 26}" font-size="${name.sizePx}" letter-spacing="0">${ordered(name.lines.join(' '), isRtl)}</text>`,
    ...text,
    '</g>',
  ].join('');
}

/** px */
interface Panel {
  x: number;
  width: number;
}

/** The drawing of the hero on its own panel, its custom properties set in stone. */
function artSvg({ imagery, colours, isHome }: Share, { x, width }: Panel): string {
  const id = imagery.places['plate']?.[0] ?? imagery.places['hero']?.[0];
  const picture = imagery.pictures.find((each) => each.id === id && each.kind === 'drawing');
  const motif = picture && MOTIFS.get(picture.source);
  if (!picture || !motif) return '';

  const drawn = renderToStaticMarkup(motif.draw('plate', { seed: picture.seed, width, height: HEIGHT }));
  const ground = isHome ? colours.tint : colours.paper;
  const inks: Inks = {
    '--al': colours.ink,
    '--ag': ground,
    // The main ink differs from the panel of words beside it, or the two would run into each other.
    '--a1': isHome ? colours.accent : colours.brand,
    '--a2': isHome ? colours.brand : colours.accent,
    '--a3': isHome ? colours.paper : colours.tint,
  };
  const set = setInks(drawn, inks);

  return [
    `<rect x="${x}" width="${width}" height="${HEIGHT}" fill="${ground}"/>`,
    set.replace('<svg', `<svg x="${x}" width="${width}" height="${HEIGHT}"`),
  ].join('');
}

/** Between right-to-left marks a full stop stays at the end of its line. https://www.unicode.org/reports/tr9/ */
function ordered(line: string, isRtl: boolean): string {
  return isRtl ? `\u200F${escapeXml(line)}\u200F` : escapeXml(line);
}
