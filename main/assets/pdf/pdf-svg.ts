// Draws the list of a PDF page's operators as SVG: paths, their fills, strokes, transforms, clips and opacity.
import type { OperatorList } from './pdf-page.ts';
import { pathData, rounded } from './pdf-path.ts';
import { firstState, scaleOf, within, type DrawingState, type Matrix } from './pdf-state.ts';

/** What of a page cannot be told in these words. */
export class NotDrawable extends Error {
  readonly what: 'pictures' | 'gradients' | 'letters' | 'effects' | 'much';

  constructor(what: NotDrawable['what']) {
    super(`The page holds ${what}.`);
    this.what = what;
  }
}

/** Far above any logo: what has more is a plan or a map. */
const MOST_OPERATORS = 30_000;
const MOST_CHARACTERS = 1_500_000;

const CAPS = ['butt', 'round', 'square'];
const JOINS = ['miter', 'round', 'bevel'];

/** Operators by what they paint: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, table 60 */
const PAINTS: Readonly<Record<string, { fill?: 'nonzero' | 'evenodd'; stroke?: boolean }>> = {
  fill: { fill: 'nonzero' },
  eoFill: { fill: 'evenodd' },
  stroke: { stroke: true },
  closeStroke: { stroke: true },
  fillStroke: { fill: 'nonzero', stroke: true },
  eoFillStroke: { fill: 'evenodd', stroke: true },
  closeFillStroke: { fill: 'nonzero', stroke: true },
  closeEOFillStroke: { fill: 'evenodd', stroke: true },
  endPath: {},
};

export interface Drawn {
  defs: string[];
  shapes: string[];
}

/** @throws NotDrawable */
export function drawOperators({ operators, isVisible }: OperatorList, page: Matrix): Drawn {
  if (operators.length > MOST_OPERATORS) throw new NotDrawable('much');
  const drawing = new Drawing(page);
  const layers: boolean[] = [];

  for (const { name, args } of operators) {
    if (name === 'beginMarkedContent' || name === 'beginMarkedContentProps') layers.push(isVisible(args));
    else if (name === 'endMarkedContent') layers.pop();
    else drawing.do(name, args, layers.every(Boolean));
  }
  return drawing;
}

class Drawing implements Drawn {
  readonly defs: string[] = [];
  readonly shapes: string[] = [];
  readonly #kept: DrawingState[] = [];
  #state: DrawingState;
  #characters = 0;
  #clipRule: 'nonzero' | 'evenodd' | undefined;

  constructor(page: Matrix) {
    this.#state = firstState(page);
  }

  do(name: string, args: readonly unknown[], isShown: boolean): void {
    switch (name) {
      case 'save':
        this.#kept.push(this.#state);
        return;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#kept.pop() ?? this.#state;
        return;
      case 'transform':
        this.#set({ matrix: within(this.#state.matrix, matrixOf(args)) });
        return;
      case 'paintFormXObjectBegin':
        this.#beginForm(args);
        return;
      case 'clip':
        this.#clipRule = 'nonzero';
        return;
      case 'eoClip':
        this.#clipRule = 'evenodd';
        return;
      case 'constructPath':
        this.#path(args, isShown);
        return;
      case 'beginGroup':
        this.#refuseEffects(args[0]);
        return;
      case 'setGState':
        for (const [key, value] of pairsOf(args[0])) this.#graphics(key, value);
        return;
      default:
        this.#set(settingOf(name, args, isShown));
    }
  }

  #set(to: Partial<DrawingState>): void {
    this.#state = { ...this.#state, ...to };
  }

  #graphics(key: string, value: unknown): void {
    const number = Number(value);
    if (key === 'ca') this.#set({ fillAlpha: number });
    else if (key === 'CA') this.#set({ strokeAlpha: number });
    else if (key === 'LW') this.#set({ lineWidth: number });
    else if (key === 'LC') this.#set({ lineCap: number });
    else if (key === 'LJ') this.#set({ lineJoin: number });
    else if (key === 'ML') this.#set({ miterLimit: number });
    else if (key === 'D' && Array.isArray(value)) this.#set({ dash: dashOf(value) });
    else if (key === 'SMask' && value) throw new NotDrawable('effects');
    else if (key === 'BM' && value !== 'source-over' && value !== 'Normal') throw new NotDrawable('effects');
  }

  /** Its own units, clipped to its box. */
  #beginForm([matrix, box]: readonly unknown[]): void {
    this.#kept.push(this.#state);
    if (isList(matrix)) this.#set({ matrix: within(this.#state.matrix, matrixOf(matrix)) });
    if (!isList(box)) return;

    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box, Number);
    const frame = Float32Array.of(0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1, 4);
    const data = pathData(frame, this.#state.matrix);
    if (data !== undefined) this.#clip(data, 'nonzero');
  }

  /** A group that is drawn as one, see-through or masked, is more than its shapes. */
  #refuseEffects(group: unknown): void {
    const { fillAlpha } = this.#state;
    const isMasked = typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
    if (isMasked || fillAlpha < 1) throw new NotDrawable('effects');
  }

  #path([operator, packed]: readonly unknown[], isShown: boolean): void {
    const path = isList(packed) ? packed[0] : undefined;
    const paint = typeof operator === 'string' ? PAINTS[operator] : undefined;
    if (!paint) throw new NotDrawable('effects');
    const data = path instanceof Float32Array ? pathData(path, this.#state.matrix) : '';
    if (data === undefined) throw new NotDrawable('effects');
    this.#characters += data.length;
    if (this.#characters > MOST_CHARACTERS) throw new NotDrawable('much');

    const isPainted = isShown && data !== '' && (paint.fill !== undefined || paint.stroke === true);
    if (isPainted) this.shapes.push(this.#shape(data, paint));
    if (this.#clipRule) this.#clip(data, this.#clipRule);
    this.#clipRule = undefined;
  }

  #shape(data: string, paint: { fill?: 'nonzero' | 'evenodd'; stroke?: boolean }): string {
    const { clip, fill, fillAlpha } = this.#state;
    const filled = [
      attribute('fill', fill),
      ...(paint.fill === 'evenodd' ? [attribute('fill-rule', 'evenodd')] : []),
      ...(fillAlpha < 1 ? [attribute('fill-opacity', rounded(fillAlpha))] : []),
    ];
    return [
      `<path d="${data}"`,
      ...(paint.fill ? filled : [attribute('fill', 'none')]),
      ...(paint.stroke ? this.#stroked() : []),
      ...(clip === undefined ? [] : [attribute('clip-path', `url(#${clip})`)]),
      '/>',
    ].join('');
  }

  #stroked(): string[] {
    const { stroke, strokeAlpha, lineWidth, lineCap, lineJoin, miterLimit, dash, matrix } = this.#state;
    const scale = scaleOf(matrix);
    return [
      attribute('stroke', stroke),
      attribute('stroke-width', rounded(lineWidth * scale)),
      attribute('stroke-linecap', CAPS[lineCap] ?? 'butt'),
      attribute('stroke-linejoin', JOINS[lineJoin] ?? 'miter'),
      attribute('stroke-miterlimit', rounded(miterLimit)),
      ...(strokeAlpha < 1 ? [attribute('stroke-opacity', rounded(strokeAlpha))] : []),
      ...(dash.lengths.length > 0
        ? [attribute('stroke-dasharray', dash.lengths.map((each) => rounded(each * scale)).join(' '))]
        : []),
      ...(dash.phase === 0 ? [] : [attribute('stroke-dashoffset', rounded(dash.phase * scale))]),
    ];
  }

  /** Within what is clipped already. */
  #clip(data: string, rule: 'nonzero' | 'evenodd'): void {
    const id = `c${this.defs.length}`;
    const outer = this.#state.clip === undefined ? '' : attribute('clip-path', `url(#${this.#state.clip})`);
    const evenodd = rule === 'evenodd' ? attribute('clip-rule', rule) : '';
    this.defs.push(`<clipPath id="${id}"${outer}><path d="${data === '' ? 'M0 0' : data}"${evenodd}/></clipPath>`);
    this.#set({ clip: id });
  }
}

/** What an operator says of the following ones. @throws NotDrawable for what paints otherwise than by paths */
function settingOf(name: string, args: readonly unknown[], isShown: boolean): Partial<DrawingState> {
  const [first] = args;
  switch (name) {
    case 'setLineWidth':
      return { lineWidth: Number(first) };
    case 'setLineCap':
      return { lineCap: Number(first) };
    case 'setLineJoin':
      return { lineJoin: Number(first) };
    case 'setMiterLimit':
      return { miterLimit: Number(first) };
    case 'setDash':
      return { dash: dashOf(args) };
    case 'setFillRGBColor':
      return { fill: colourOf(first) };
    case 'setStrokeRGBColor':
      return { stroke: colourOf(first) };
    case 'setFillTransparent':
      return { fill: 'none' };
    case 'setStrokeTransparent':
      return { stroke: 'none' };
    default:
      if (isShown) refuse(name);
      return {};
  }
}

function refuse(name: string): void {
  if (/image/iu.test(name)) throw new NotDrawable('pictures');
  if (/show.*text|nextLineShow/iu.test(name)) throw new NotDrawable('letters');
  if (/shadingFill|ColorN$|rawFillPath/u.test(name)) throw new NotDrawable('gradients');
}

function colourOf(value: unknown): string {
  if (typeof value === 'string' && /^#[\da-f]{6}$/iu.test(value)) return value;
  throw new NotDrawable('effects');
}

function dashOf([lengths, phase]: readonly unknown[]): DrawingState['dash'] {
  return { lengths: isList(lengths) ? Array.from(lengths, Number) : [], phase: Number(phase) || 0 };
}

function matrixOf(values: ArrayLike<unknown>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(values, Number);
  return [a, b, c, d, e, f];
}

function pairsOf(value: unknown): [string, unknown][] {
  return isList(value) ? Array.from(value).flatMap((pair) => (isList(pair) ? [[String(pair[0]), pair[1]]] : [])) : [];
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${value}"`;
}
