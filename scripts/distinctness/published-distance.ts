// The published distance between two sites, 0 to 1, on what a visitor sees and reads first. docs/distinctness.md explains it.
import { sequenceDistance, wordDistance } from '../../agents/distinctness/distance.ts';
import type { PageReading } from './page-reading.ts';
import { LUMA_SIZE, type PictureFeatures } from './picture-features.ts';

export interface SeenSite {
  picture: PictureFeatures;
  page: PageReading;
}

export interface SeenDistance {
  colour: number;
  layout: number;
  silhouette: number;
  type: number;
  copy: number;
  /** Mean of the five. */
  total: number;
}

export function publishedDistance(a: SeenSite, b: SeenSite): SeenDistance {
  const parts = {
    colour: colourDistance(a.picture, b.picture),
    layout: inUnit(1 - correlation(a.picture.edges, b.picture.edges)),
    silhouette: inUnit(1 - similarity(a.picture.luma, b.picture.luma)),
    type: typeDistance(a.page.type, b.page.type),
    copy: (sequenceDistance(a.page.sections, b.page.sections) + wordDistance(a.page.words, b.page.words)) / 2,
  };
  return { ...parts, total: (parts.colour + parts.layout + parts.silhouette + parts.type + parts.copy) / 5 };
}

/** Sliced Wasserstein distance at which two clouds of pixels are as different as two pages get: white paper and a black poster. */
const FULL_COLOUR_DISTANCE = 0.176;

function colourDistance(a: PictureFeatures, b: PictureFeatures): number {
  const slices = a.projections.map((row, index) => meanDifference(row, b.projections[index] ?? row));
  return inUnit(mean(slices) / FULL_COLOUR_DISTANCE);
}

function meanDifference(a: Float64Array, b: Float64Array): number {
  return mean(Array.from(a, (value, index) => Math.abs(value - (b[index] ?? value))));
}

/** Pearson's r. */
function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean([...a]), mean([...b])];
  let [together, spreadA, spreadB] = [0, 0, 0];

  for (const [index, value] of a.entries()) {
    const [fromA, fromB] = [value - meanA, (b[index] ?? 0) - meanB];
    together += fromA * fromB;
    spreadA += fromA ** 2;
    spreadB += fromB ** 2;
  }
  const spread = Math.sqrt(spreadA * spreadB);
  return spread === 0 ? 1 : together / spread;
}

/** Mean SSIM over windows of 8 × 8, a half overlapping: Wang et al. 2004, with the constants given there. */
function similarity(a: Uint8Array, b: Uint8Array): number {
  const found: number[] = [];
  for (let y = 0; y + 8 <= LUMA_SIZE.height; y += 4) {
    for (let x = 0; x + 8 <= LUMA_SIZE.width; x += 4) found.push(windowSimilarity(windowAt(a, x, y), windowAt(b, x, y)));
  }
  return mean(found);
}

function windowAt(luma: Uint8Array, x: number, y: number): number[] {
  return Array.from({ length: 64 }, (_, index) => luma[(y + (index >> 3)) * LUMA_SIZE.width + x + (index & 7)] ?? 0);
}

const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

function windowSimilarity(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const varianceA = mean(a.map((value) => (value - meanA) ** 2));
  const varianceB = mean(b.map((value) => (value - meanB) ** 2));
  const covariance = mean(a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB)));
  return ((2 * meanA * meanB + C1) * (2 * covariance + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (varianceA + varianceB + C2));
}

function typeDistance(a: PageReading['type'], b: PageReading['type']): number {
  const cut =
    Math.abs(Math.log2(a.sizePx / b.sizePx)) * 0.35 +
    Math.abs(a.weight - b.weight) / 800 +
    (a.capitals === b.capitals ? 0 : 0.4) +
    (a.italic === b.italic ? 0 : 0.2) +
    (a.align === b.align ? 0 : 0.3);
  return 0.5 * (a.family === b.family ? 0 : 1) + 0.5 * Math.min(1, cut);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function inUnit(value: number): number {
  return Math.max(0, Math.min(1, value));
}
