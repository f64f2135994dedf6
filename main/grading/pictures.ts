// Picture files of a site, measured once each.
import type { SiteUnderGrade } from './site-under-grade.ts';

export interface Picture {
  bytes: number;
  /** Missing where the file is no picture, or a broken one. */
  shape?: { widthPx: number; heightPx: number; format: string };
}

const MEASURED = new WeakMap<SiteUnderGrade, Map<string, Promise<Picture>>>();

/** @throws SitewrightError `not-found` */
export async function pictureIn(file: string, site: SiteUnderGrade): Promise<Picture> {
  const known = MEASURED.get(site) ?? new Map<string, Promise<Picture>>();
  MEASURED.set(site, known);

  const measured = known.get(file) ?? measure(file, site);
  known.set(file, measured);
  return await measured;
}

/** Loaded when first needed: native code. */
async function measure(file: string, site: SiteUnderGrade): Promise<Picture> {
  const [{ default: sharp }, content] = await Promise.all([import('sharp'), site.read(file)]);

  try {
    const image = sharp(content, { failOn: 'error' });
    const { width, height, format } = await image.metadata();
    // Reads all of it, so that a file cut short is found too.
    if (format !== 'svg') await image.stats();
    return { bytes: content.length, shape: { widthPx: width, heightPx: height, format } };
  } catch {
    return { bytes: content.length };
  }
}
