// Font files as clients send them, cut from the families that the studio brings.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inAssetThread } from '../thread/in-asset-thread.ts';

const packages = createRequire(import.meta.url);

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:!?-–’ äöüßÄÖÜéèà€';

/** As its package holds it: WOFF2, all weights. */
export function variableFont(id: string): Promise<Buffer> {
  return readFile(fileOf(id));
}

/** One weight, silent of its licence. */
export async function staticFont(id: string, weight: number, targetFormat: 'sfnt' | 'woff2' = 'sfnt'): Promise<Buffer> {
  const options = { targetFormat, variationAxes: { wght: weight } };
  return Buffer.from(await inAssetThread({ type: 'cut', path: fileOf(id), text: LETTERS, options }));
}

function fileOf(id: string): string {
  return packages.resolve(`@fontsource-variable/${id}/files/${id}-latin-wght-normal.woff2`);
}

/** @param flags fsType of https://learn.microsoft.com/typography/opentype/spec/os2#fstype */
export function withFlags(sfnt: Buffer, flags: number): Buffer {
  const flagged = Buffer.from(sfnt);
  flagged.writeUInt16BE(flags, tableAt(sfnt, 'OS/2') + 8);
  return flagged;
}

function tableAt(sfnt: Buffer, tag: string): number {
  const records = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const record = records.find((at) => sfnt.toString('latin1', at, at + 4) === tag);
  if (record === undefined) throw new Error(`The font has no table ${tag}.`);
  return sfnt.readUInt32BE(record + 8);
}
