// What somebody drops on the field: words out of it, or a picture or font that is kept beside the brief.
import { extname } from 'node:path';
import sharp from 'sharp';
import { SitewrightError } from '../../agents/site/error.ts';

export interface Drop {
  /** As the file is called. */
  name: string;
  bytes: Uint8Array;
}

export type DropRead = { type: 'words'; words: string } | { type: 'logo' | 'photo' | 'font'; extension: string };

/** What a PDF holds: words, or one page of shapes without words and pictures. */
type ReadPdf = (drop: Drop) => Promise<{ words: string; isDrawing: boolean }>;

const TEXT = /\.(?:txt|md|json|eml|csv|html?|text)$/iu;
const FONT = /\.(?:woff2?|ttf|otf|ttc)$/iu;
/** How fonts begin, whatever they are called. */
const FONT_SIGNS = ['wOF2', 'wOFF', 'OTTO', 'ttcf', '\0\u0001\0\0'];
const PDF_SIGN = '%PDF-';
/** Raster pictures up to this wide that let the ground through are logos; others are photos. */
const WIDEST_LOGO_PX = 2400;

/** @throws SitewrightError `validation` for what is neither words nor a picture */
export async function readDrop(drop: Drop, readPdf: ReadPdf): Promise<DropRead> {
  if (startOf(drop).startsWith(PDF_SIGN)) return ofPdf(drop, readPdf);
  if (FONT.test(drop.name) || FONT_SIGNS.some((sign) => startOf(drop).startsWith(sign))) {
    return { type: 'font', extension: extname(drop.name).toLowerCase().slice(0, 6) || '.font' };
  }
  if (/<svg[\s>]/iu.test(startOf(drop))) return { type: 'logo', extension: '.svg' };

  const picture = await sharp(drop.bytes)
    .metadata()
    .catch(() => undefined);
  if (picture) {
    const isLogo = picture.hasAlpha && picture.width <= WIDEST_LOGO_PX;
    return { type: isLogo ? 'logo' : 'photo', extension: extname(drop.name).toLowerCase() || `.${picture.format}` };
  }

  if (TEXT.test(drop.name)) return { type: 'words', words: textWords(drop) };
  throw new SitewrightError(
    'validation',
    `${drop.name} is neither words nor a picture. Drop a text, a mail, a PDF, a font, or a logo as SVG or PNG.`,
  );
}

function startOf({ bytes }: Drop): string {
  return new TextDecoder().decode(bytes.subarray(0, 1_000));
}

async function ofPdf(drop: Drop, readPdf: ReadPdf): Promise<DropRead> {
  const { words, isDrawing } = await readPdf(drop);
  if (words !== '') return { type: 'words', words };
  if (isDrawing) return { type: 'logo', extension: '.pdf' };
  throw new SitewrightError('validation', `${drop.name} holds pictures of pages but no words. Copy the words out by hand.`);
}

/** Markup of a page or a mail is left out; what a reader saw stays. */
function textWords({ name, bytes }: Drop): string {
  const text = new TextDecoder().decode(bytes);
  if (!/\.html?$/iu.test(name)) return text;

  return text
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<\/(?:p|div|h\d|li|tr)>|<br\s*\/?>/giu, '\n')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
