// The client's logo as the site will serve it.
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { Lent } from '../../../agents/lent.ts';
import { SitewrightError } from '../../../agents/site/error.ts';
import { decoding, openPhoto, pixelsOf, type Photo } from './photo.ts';
import { safeSvg } from './safe-svg.ts';

export type Logo = Awaited<ReturnType<Lent['pictures']['logo']>>;

/** A larger file is scaled down: a logo stands on every page. */
const VERBATIM_BYTES = 200_000;
const SCALED_PX = 1024;
const SVG_BYTES = 2_000_000;

const SERVED: Readonly<Record<string, string>> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' };

/** @throws SitewrightError `validation` when it is no picture, is damaged, or draws nothing */
export async function openLogo(path: string, file: string): Promise<Logo> {
  const bytes = await readFile(path);
  if (isSvg(bytes)) return svgLogo(bytes, file);

  const photo = await openPhoto(path, file);
  const type = SERVED[photo.metadata.format];
  const isServable = type !== undefined && bytes.length <= VERBATIM_BYTES && photo.metadata.space !== 'cmyk';

  if (!isServable) return scaled(photo);
  // Decoded once for the sake of the error a damaged file gives.
  await decoding(photo, pixelsOf(photo).stats());
  return { bytes, type, width: photo.width, height: photo.height };
}

async function scaled(photo: Photo): Promise<Logo> {
  const image = pixelsOf(photo).resize(SCALED_PX, SCALED_PX, { fit: 'inside', withoutEnlargement: true });
  const { data, info } = await decoding(photo, image.webp({ quality: 90 }).toBuffer({ resolveWithObject: true }));
  return { bytes: data, type: 'image/webp', width: info.width, height: info.height };
}

function isSvg(bytes: Buffer): boolean {
  return /^\uFEFF?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg|<svg:svg)/i.test(bytes.toString('utf8', 0, 200));
}

function svgLogo(source: Buffer, file: string): Logo {
  if (source.length > SVG_BYTES) {
    throw new SitewrightError('validation', `"${file}" has ${source.length} bytes. Simplify it to less than ${SVG_BYTES}.`);
  }

  const safe = safeSvg(source.toString('utf8'));
  const { width, height } = drawnSize(safe, file);
  return { bytes: new TextEncoder().encode(sized(safe, width, height)), type: 'image/svg+xml', width, height };
}

function drawnSize(svg: string, file: string): { width: number; height: number } {
  try {
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    return { width: Math.round(drawing.width), height: Math.round(drawing.height) };
  } catch (error) {
    throw new SitewrightError('validation', `"${file}" cannot be drawn. Export it again as SVG, or as PNG.`, { cause: error });
  }
}

/** An SVG without a size of its own fills whatever it stands in. */
function sized(svg: string, width: number, height: number): string {
  const end = svg.indexOf('>');
  const root = svg.slice(0, end).replaceAll(/ (?:width|height)="[^"]*"/g, '');
  const viewBox = / viewBox="/.test(root) ? '' : ` viewBox="0 0 ${width} ${height}"`;
  return `${root.replace('<svg', `<svg width="${width}" height="${height}"${viewBox}`)}${svg.slice(end)}`;
}
