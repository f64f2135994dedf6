// Lays pictures out in rows on one sheet, each with its name below it.
import sharp from 'sharp';

export interface Frame {
  name: string;
  picture: Buffer;
}

export interface SheetShape {
  columns: number;
  /** px of one picture on the sheet. */
  widthPx: number;
  /** Longer pictures are cut at their foot. */
  longestPx: number;
}

const GAP_PX = 16;
const NAME_PX = 26;
const WALL = '#d9d7d2';

/** @returns the sheet as WebP */
export async function contactSheet(frames: readonly Frame[], shape: SheetShape): Promise<Buffer> {
  const tiles = await Promise.all(frames.map((frame) => tileOf(frame, shape)));
  const rows = Array.from({ length: Math.ceil(tiles.length / shape.columns) }, (_, row) =>
    tiles.slice(row * shape.columns, (row + 1) * shape.columns),
  );

  const placed: { input: Buffer; left: number; top: number }[] = [];
  let top = GAP_PX;
  for (const row of rows) {
    for (const [column, tile] of row.entries()) {
      const left = GAP_PX + column * (shape.widthPx + GAP_PX);
      placed.push({ input: tile.picture, left, top }, { input: tile.name, left, top: top + tile.heightPx });
    }
    top += Math.max(...row.map(({ heightPx }) => heightPx)) + NAME_PX + GAP_PX;
  }

  const width = GAP_PX + Math.min(shape.columns, Math.max(1, tiles.length)) * (shape.widthPx + GAP_PX);
  const sheet = sharp({ create: { width, height: top, channels: 3, background: WALL } });
  return sheet.composite(placed).webp({ quality: 72, effort: 5 }).toBuffer();
}

async function tileOf({ name, picture }: Frame, { widthPx, longestPx }: SheetShape) {
  const { data, info } = await sharp(picture).resize({ width: widthPx }).png().toBuffer({ resolveWithObject: true });
  const heightPx = Math.min(longestPx, info.height);
  const cut = await sharp(data).extract({ left: 0, top: 0, width: widthPx, height: heightPx }).png().toBuffer();

  const words = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${NAME_PX}">` +
    `<text x="0" y="18" font-family="sans-serif" font-size="14" fill="#333">${words}</text></svg>`;
  return { picture: cut, heightPx, name: Buffer.from(svg) };
}
