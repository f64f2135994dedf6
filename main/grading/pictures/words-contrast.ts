// How well words stand out from the pixels behind them.
import type { PaintedWords } from '../in-page/words-on-pictures.ts';
import type { Box } from '../in-page/toolbox.ts';
import { SCALE, type Picture } from './picture.ts';

interface Behind {
  /** Contrast where words stand out least but for the worst tenth, 1 to 21. */
  contrast: number;
  /** Spread of the lightness behind them, 0 to 0.5. */
  unrest: number;
}

/** Samples across each line of words, at most so many by so many. */
const COLUMNS = 24;
const ROWS = 6;

/** @returns undefined where there is too little to judge. The picture must be without the words. */
export function lookBehind(picture: Picture, { lines, colour, opacity }: PaintedWords): Behind | undefined {
  const words = channelsOf(colour);
  if (!words) return undefined;

  const alpha = words.alpha * opacity;
  const samples = lines.flatMap((line) => pixelsIn(picture, line));
  if (samples.length < 4) return undefined;

  const lightnesses = samples.map(luminance);
  const contrasts = samples.map((behind) => contrastOf(luminance(mixed(words.rgb, behind, alpha)), luminance(behind)));
  const mean = lightnesses.reduce((sum, each) => sum + each, 0) / lightnesses.length;
  const variance = lightnesses.reduce((sum, each) => sum + (each - mean) ** 2, 0) / lightnesses.length;

  return {
    contrast: contrasts.toSorted((a, b) => a - b)[Math.floor(contrasts.length / 10)] ?? 1,
    unrest: Math.sqrt(variance),
  };
}

type Rgb = readonly [number, number, number];

function pixelsIn({ rgb, width, height }: Picture, line: Box): Rgb[] {
  const pixels: Rgb[] = [];
  const right = Math.min(width, (line.left + line.width) * SCALE);
  const bottom = Math.min(height, (line.top + line.height) * SCALE);
  const stepX = Math.max(1, Math.floor((line.width * SCALE) / COLUMNS));
  const stepY = Math.max(1, Math.floor((line.height * SCALE) / ROWS));

  for (let y = Math.max(0, Math.round(line.top * SCALE)); y < bottom; y += stepY) {
    for (let x = Math.max(0, Math.round(line.left * SCALE)); x < right; x += stepX) {
      const at = (y * width + x) * 3;
      pixels.push([rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0]);
    }
  }
  return pixels;
}

/** Computed colours come as rgb() or rgba(), others cannot be judged here. */
function channelsOf(colour: string): { rgb: Rgb; alpha: number } | undefined {
  const [, red, green, blue, alpha = '1'] = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour) ?? [];
  return red === undefined ? undefined : { rgb: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

function mixed(over: Rgb, under: Rgb, alpha: number): Rgb {
  return [
    over[0] * alpha + under[0] * (1 - alpha),
    over[1] * alpha + under[1] * (1 - alpha),
    over[2] * alpha + under[2] * (1 - alpha),
  ];
}

/** Relative luminance (WCAG 2.2). */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio (WCAG 2.2). */
function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
