// Whether a file can be a font at all: its sign and its list of tables, looked at before anything unpacks or follows them.
import type { FontFile } from '../../../agents/site/design.ts';
import { SitewrightError } from '../../../agents/site/error.ts';

/** Far above the largest text family for the web; one that unpacks to more is refused unread. */
const MOST_UNPACKED_BYTES = 40_000_000;

/** The format registers 60; more are a sign of harm. https://learn.microsoft.com/typography/opentype/spec/otff#font-tables */
const MOST_TABLES = 100;

const SIGNS: Readonly<Record<string, FontFile['format']>> = {
  wOF2: 'woff2',
  wOFF: 'woff',
  OTTO: 'opentype',
  true: 'truetype',
  '\0\u0001\0\0': 'truetype',
};

/** @throws SitewrightError `validation` for what is no font, a collection, cut off, or says it is huge */
export function fontFormat(bytes: Buffer, name: string): FontFile['format'] {
  const sign = bytes.toString('latin1', 0, 4);
  if (sign === 'ttcf') {
    throw invalid(`${name} is a collection of several fonts. Ask for the one that is needed as WOFF2, TTF or OTF.`);
  }

  const format = SIGNS[sign];
  if (!format) throw invalid(`${name} is no font. Ask the client for the font as WOFF2, WOFF, TTF or OTF.`);
  // Of a font in WOFF2 the flavour stands in the header.
  if (format === 'woff2' && bytes.toString('latin1', 4, 8) === 'ttcf') {
    throw invalid(`${name} is a collection of several fonts. Ask for the one that is needed as WOFF2, TTF or OTF.`);
  }

  const isWhole = format === 'woff2' || format === 'woff' ? isWholeWoff(bytes, name) : isWholeSfnt(bytes);
  if (!isWhole) throw invalid(`${name} is damaged and cannot be read as a font. Send it again.`);
  return format;
}

/** Both begin alike: https://www.w3.org/TR/WOFF2/#woff20Header */
function isWholeWoff(bytes: Buffer, name: string): boolean {
  if (bytes.length < 44) return false;
  const [saidBytes, tables, unpackedBytes] = [bytes.readUInt32BE(8), bytes.readUInt16BE(12), bytes.readUInt32BE(16)];
  if (unpackedBytes > MOST_UNPACKED_BYTES) {
    throw invalid(
      `${name} unpacks to ${Math.round(unpackedBytes / 1e6)} MB, which is no font for a website. Ask for another file.`,
    );
  }
  return saidBytes === bytes.length && tables > 0 && tables <= MOST_TABLES;
}

/** https://learn.microsoft.com/typography/opentype/spec/otff#table-directory */
function isWholeSfnt(bytes: Buffer): boolean {
  if (bytes.length < 12) return false;
  const tables = bytes.readUInt16BE(4);
  if (tables === 0 || tables > MOST_TABLES || bytes.length < 12 + tables * 16) return false;

  const ends = Array.from({ length: tables }, (_, index) => {
    const record = 12 + index * 16;
    return bytes.readUInt32BE(record + 8) + bytes.readUInt32BE(record + 12);
  });
  return ends.every((end) => end <= bytes.length);
}

function invalid(words: string): SitewrightError {
  return new SitewrightError('validation', words);
}
