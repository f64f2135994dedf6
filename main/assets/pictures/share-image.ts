// Draws an SVG with text to a PNG, with the site's own families.
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { ShareImageRequest } from '../../../agents/lent.ts';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { DiskCache } from '../disk-cache.ts';
import type { StaticFace } from '../fonts/faces.ts';
import { openFamily } from '../fonts/family.ts';

/**
 * The SVG calls a family by its Fontsource id or its name.
 *
 * @throws SitewrightError `internal` when the SVG cannot be drawn
 */
export async function rasterise(cache: DiskCache, request: ShareImageRequest, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const families = await Promise.all(request.fonts.map(async ({ family }) => (await openFamily(family)).version));

  return cache.bytes({
    key: ['drawn 1', request, families],
    extension: '.png',
    make: async () => draw(cache, request),
  });
}

async function draw(cache: DiskCache, request: ShareImageRequest): Promise<Uint8Array> {
  const [{ renderAsync }, { staticFaces }] = await Promise.all([import('@resvg/resvg-js'), import('../fonts/faces.ts')]);
  const faces = (await Promise.all(request.fonts.map((use) => staticFaces(cache, use, request.svg)))).flat();
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: request.widthPx },
    font: {
      loadSystemFonts: false,
      fontFiles: [...new Set(faces.map((face) => face.path))],
      ...(faces[0] ? { defaultFontFamily: faces[0].familyName } : {}),
    },
  };

  try {
    // The library wraps a signal for one drawing only; a second drawing with the same signal is refused.
    const image = await renderAsync(callByFileName(request.svg, faces), options);
    return image.asPng();
  } catch (error) {
    throw new SitewrightError('internal', `A picture of the site could not be drawn: ${String(error)}. Mend its SVG.`, {
      cause: error,
    });
  }
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
