// What a dropped PDF is: words to read, or one drawing. In a thread that is ended when it takes too long.
import { SitewrightError } from '../../../agents/site/error.ts';
import type { PdfContent } from './given-pdf.ts';
import { firstPage, openPdf, pdfWords } from './pdf-page.ts';

/** @throws SitewrightError `validation` for one that cannot be opened */
export async function pdfContent(bytes: Uint8Array, name: string): Promise<PdfContent> {
  try {
    const pdf = await openPdf(bytes);
    const words = await pdfWords(pdf);
    if (words !== '' || pdf.numPages !== 1) return { words, isDrawing: false };

    const names = (await firstPage(pdf)).operators.map((operator) => operator.name);
    return { words, isDrawing: names.includes('constructPath') && !names.some((each) => /image/iu.test(each)) };
  } catch (cause) {
    throw new SitewrightError('validation', `${name} could not be opened. Save the PDF again, or copy its words out.`, { cause });
  }
}
