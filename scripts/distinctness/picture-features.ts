// What is measured on the picture of a first screen: its colours, where its edges lie, its light and dark.
import sharp from 'sharp';

export interface PictureFeatures {
  /** Sorted projections of the pixels, in OKLab, onto directions spread over a sphere: one row a direction. */
  projections: Float64Array[];
  /** Edge energy of 24 × 15 cells, row by row. */
  edges: Float64Array;
  /** Luma of 96 × 60 pixels, 0 to 255. */
  luma: Uint8Array;
}

export const LUMA_SIZE = { width: 96, height: 60 } as const;

const PIXELS = { width: 64, height: 40 } as const;
const EDGE_PIXELS = { width: 480, height: 300 } as const;
const EDGE_CELLS = { columns: 24, rows: 15 } as const;
const DIRECTIONS = 24;

/** Hue and chroma count more than lightness: a page in other colours is seen before a page a little darker. */
const CHROMA_WEIGHT = 1.6;

/** @param picture PNG of a first screen, 16 : 10 */
export async function pictureFeatures(picture: Buffer): Promise<PictureFeatures> {
  const colours = await rawPixels(picture, PIXELS, 3);
  const grey = await rawPixels(picture, EDGE_PIXELS, 1);
  const luma = await rawPixels(picture, LUMA_SIZE, 1);
  return { projections: projectionsOf(colours), edges: edgesOf(grey), luma };
}

async function rawPixels(picture: Buffer, size: { width: number; height: number }, channels: 1 | 3): Promise<Uint8Array> {
  const resized = sharp(picture)
    .removeAlpha()
    .resize({ ...size, fit: 'fill' });
  const { data } = await (channels === 1 ? resized.greyscale() : resized).raw().toBuffer({ resolveWithObject: true });
  return data;
}

function projectionsOf(rgb: Uint8Array): Float64Array[] {
  const pixels = Array.from({ length: rgb.length / 3 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(index * 3, index * 3 + 3);
    return oklab(red, green, blue);
  });

  return sphere(DIRECTIONS).map(([x, y, z]) =>
    Float64Array.from(pixels, ([l, a, b]) => l * x + CHROMA_WEIGHT * (a * y + b * z)).toSorted(),
  );
}

type Triple = readonly [number, number, number];

/**
 * Points of a golden spiral, evenly spread:
 * https://extremelearning.com.au/how-to-evenly-distribute-points-on-a-sphere-more-effectively-than-the-canonical-fibonacci-lattice/
 */
function sphere(count: number): Triple[] {
  return Array.from({ length: count }, (_, index) => {
    const z = 1 - (2 * (index + 0.5)) / count;
    const turn = Math.PI * (1 + Math.sqrt(5)) * index;
    const radius = Math.sqrt(1 - z * z);
    return [radius * Math.cos(turn), radius * Math.sin(turn), z];
  });
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab(red: number, green: number, blue: number): Triple {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Beyond this an edge is an edge: black on white counts no more than ink on paper. */
const EDGE_CAP = 400;

/** Sobel's operator, summed over each cell. */
function edgesOf(grey: Uint8Array): Float64Array {
  const { width, height } = EDGE_PIXELS;
  const { columns, rows } = EDGE_CELLS;
  const cells = new Float64Array(columns * rows);

  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const cell = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
      cells[cell] = (cells[cell] ?? 0) + Math.min(EDGE_CAP, gradientAt(grey, x, y));
    }
  }
  return cells;
}

function gradientAt(grey: Uint8Array, x: number, y: number): number {
  const at = (dx: number, dy: number) => grey[(y + dy) * EDGE_PIXELS.width + x + dx] ?? 0;
  const across = at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1);
  const down = at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1);
  return Math.hypot(across, down);
}
