// Draws an SVG with text to a PNG, with the site's own families.
import type { ShareImageRequest } from '../../../agents/lent.ts';
import type { DiskCache } from '../disk-cache.ts';
import { staticFaces, type StaticFace } from '../fonts/faces.ts';
import { openFamily } from '../fonts/family.ts';
import { inAssetThread } from '../thread/in-asset-thread.ts';
import type { FindFile } from './client-file.ts';

/**
 * The SVG calls a family by its Fontsource id or its name.
 *
 * @throws SitewrightError `internal` when the SVG cannot be drawn
 */
export async function rasterise(
  request: ShareImageRequest,
  { cache, find, signal }: { cache: DiskCache; find: FindFile; signal: AbortSignal },
): Promise<Uint8Array> {
  signal.throwIfAborted();
  // What the client gave has its hash in the request.
  const ours = request.fonts.filter(({ files }) => !files);
  const families = await Promise.all(ours.map(async ({ family }) => (await openFamily(family)).version));

  return cache.bytes({
    key: ['drawn 1', request, families],
    extension: '.png',
    make: async () => draw(cache, request, find),
  });
}

async function draw(cache: DiskCache, request: ShareImageRequest, find: FindFile): Promise<Uint8Array> {
  const faces = (await Promise.all(request.fonts.map((use) => staticFaces(cache, use, { text: request.svg, find })))).flat();

  return inAssetThread({
    type: 'draw',
    svg: callByFileName(request.svg, faces),
    widthPx: request.widthPx,
    fontFiles: [...new Set(faces.map((face) => face.path))],
    defaultFontFamily: faces[0]?.familyName,
  });
}

/** `font-family="source-serif-4"` as the file calls itself. */
function callByFileName(svg: string, faces: readonly StaticFace[]): string {
  const familyNames = new Map(faces.flatMap((face) => face.names.map((name) => [name.toLowerCase(), face.familyName])));

  return svg.replaceAll(/(font-family\s*[=:]\s*)("[^"]*"|'[^']*'|[^;"']+)/g, (_, before: string, value: string) => {
    const quote = /^["']/.exec(value)?.[0] ?? '';
    const names = value.replaceAll(/["']/g, '').split(',');
    const called = names.map((name) => familyNames.get(name.trim().toLowerCase()) ?? name.trim());
    return before + quote + called.join(', ') + quote;
  });
}
