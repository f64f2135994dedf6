// Draws an SVG to a PNG, in the thread for it.
import { renderAsync } from '@resvg/resvg-js';
import { SitewrightError } from '../../../agents/site/error.ts';

export interface Drawing {
  svg: string;
  widthPx: number;
  fontFiles: string[];
  /** For text whose family is in none of the files. */
  defaultFontFamily?: string | undefined;
}

/** @throws SitewrightError `internal` when the SVG cannot be drawn */
export async function drawn({ svg, widthPx, fontFiles, defaultFontFamily }: Drawing): Promise<Uint8Array> {
  try {
    const image = await renderAsync(svg, {
      fitTo: { mode: 'width', value: widthPx },
      font: { loadSystemFonts: false, fontFiles, ...(defaultFontFamily === undefined ? {} : { defaultFontFamily }) },
    });
    return image.asPng();
  } catch (error) {
    throw new SitewrightError('internal', `A picture of the site could not be drawn: ${String(error)}. Mend its SVG.`, {
      cause: error,
    });
  }
}
