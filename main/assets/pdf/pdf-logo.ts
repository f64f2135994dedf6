// A logo out of the first page of a PDF: its paths as SVG, trimmed to their ink. In a thread that is ended when it takes too long.
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { SitewrightError } from '../../../agents/site/error.ts';
import { firstPage, openPdf, type PdfPage } from './pdf-page.ts';
import { within, type Matrix } from './pdf-state.ts';
import { drawOperators, NotDrawable, type Drawn } from './pdf-svg.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Ink is looked for among so many pixels, first on the page, then around what was found. */
const LOOKED_AT_PX = 1200;

/** A logo's own size: small ones would be rounded to whole pixels. */
const LARGEST_PX = 600;

const HELD = {
  pictures: 'pictures',
  gradients: 'gradients',
  letters: 'letters set in fonts',
  effects: 'effects such as shadows',
  much: 'far more than a logo',
} as const;

/** @throws SitewrightError `validation` for what is locked, broken, empty, or more than paths */
export async function pdfLogo(path: string, name: string): Promise<string> {
  try {
    const page = await firstPage(await openPdf(await readFile(path)));
    return drawn(page, name);
  } catch (error) {
    if (error instanceof SitewrightError) throw error;
    if (error instanceof NotDrawable) {
      throw invalid(
        `${name} holds ${HELD[error.what]}, which cannot be taken out of a PDF. Export the logo as SVG or PNG.`,
        error,
      );
    }
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    if (isLocked) throw invalid(`${name} is locked with a password. Ask for the logo as SVG, or for a PDF without one.`, error);
    throw invalid(`${name} could not be opened. Export the logo again, as SVG or PNG.`, error);
  }
}

function drawn(page: PdfPage, name: string): string {
  const { matrix, width, height } = upright(page);
  const drawing = drawOperators(page, matrix);
  const sheet = { x: 0, y: 0, width, height };
  const ink = { defs: drawing.defs, shapes: withoutGround(drawing.shapes, sheet) };
  const around = width > 0 && height > 0 ? inkIn(ink, sheet) : undefined;
  const trimmed = around && inkIn(ink, around);
  if (!trimmed) throw invalid(`${name} draws nothing on its first page. Export the logo as SVG or PNG.`);
  return svgOf(ink, trimmed, LARGEST_PX);
}

/** The page as it is shown: y downwards, turned. */
function upright({ box: [left, bottom, right, top], rotation }: PdfPage): { matrix: Matrix; width: number; height: number } {
  const [width, height] = [right - left, top - bottom];
  const shown: Matrix = [1, 0, 0, -1, -left, top];
  const turns: Readonly<Record<number, Matrix>> = {
    90: [0, 1, -1, 0, height, 0],
    180: [-1, 0, 0, -1, width, height],
    270: [0, -1, 1, 0, 0, width],
  };
  const turn = turns[((rotation % 360) + 360) % 360];
  const isAcross = rotation % 180 !== 0;
  return {
    matrix: turn ? within(turn, shown) : shown,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
  };
}

/** Programs lay a white sheet under everything: a logo has none. */
function withoutGround(shapes: readonly string[], sheet: Box): string[] {
  const [first = '', ...others] = shapes;
  const data = /^<path d="([^"]*)" fill="#ffffff"/.exec(first)?.[1] ?? '';
  const numbers = (data.match(/-?[\d.]+/g) ?? []).map(Number);
  const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)];
  const isRectangle = /^M[^A-Z]+(?:L[^A-Z]+){3,4}Z?$/.test(data);
  const covers =
    Math.min(...xs) <= 1 && Math.min(...ys) <= 1 && Math.max(...xs) >= sheet.width - 1 && Math.max(...ys) >= sheet.height - 1;
  return isRectangle && covers ? others : [...shapes];
}

/** Where within a box there is ink; undefined where there is none. */
function inkIn(drawing: Drawn, box: Box): Box | undefined {
  const { pixels, width, height } = new Resvg(svgOf(drawing, box, LOOKED_AT_PX), { font: { loadSystemFonts: false } }).render();
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) === 0) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  if (right < 0) return undefined;

  const unit = box.width / width;
  return {
    x: box.x + left * unit,
    y: box.y + top * unit,
    width: (right - left + 1) * unit,
    height: (bottom - top + 1) * unit,
  };
}

function svgOf({ defs, shapes }: Drawn, { x, y, width, height }: Box, largestPx: number): string {
  const scale = largestPx / Math.max(width, height);
  const view = [x, y, width, height].map((each) => Number(each.toFixed(3))).join(' ');
  const size = `width="${Math.max(1, Math.round(width * scale))}" height="${Math.max(1, Math.round(height * scale))}"`;
  const clips = defs.length > 0 ? `<defs>${defs.join('')}</defs>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" ${size}>${clips}${shapes.join('')}</svg>`;
}

function invalid(words: string, cause?: unknown): SitewrightError {
  return new SitewrightError('validation', words, { cause });
}
