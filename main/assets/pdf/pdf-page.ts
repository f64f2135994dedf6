// Opens a PDF of unknown hands: its words, and the operators of its first page. In a thread that is ended when it takes too long.
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export interface OperatorList {
  operators: { name: string; args: readonly unknown[] }[];
  /** Whether what a marked content begins belongs to a layer that is shown. */
  isVisible(this: void, args: readonly unknown[]): boolean;
}

export interface PdfPage extends OperatorList {
  /** Left, bottom, right, top, in points. */
  box: readonly [number, number, number, number];
  /** Clockwise, a multiple of 90. */
  rotation: number;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Scripts in it are never run, fonts of this machine never asked. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
}

/** Page by page. */
export async function pdfWords(pdf: Pdf): Promise<string> {
  const { text } = await extractText(pdf, { mergePages: false });
  return text
    .map((page) => page.trim())
    .join('\n\n')
    .trim();
}

export async function firstPage(pdf: Pdf): Promise<PdfPage> {
  const { OPS, AnnotationMode } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  const page = await pdf.getPage(1);
  const layers = await pdf.getOptionalContentConfig();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });

  const operators = fnArray.map((number, index) => {
    const name = names.get(number) ?? '';
    const args: unknown = argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    // What a path is for is told by a number, too.
    return { name, args: name === 'constructPath' ? [names.get(Number(list[0])) ?? '', ...list.slice(1)] : list };
  });
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  return {
    operators,
    isVisible: ([tag, properties]) => tag !== 'OC' || layers.isVisible(properties) !== false,
    box: [x0, y0, x1, y1],
    rotation: page.rotate,
  };
}
