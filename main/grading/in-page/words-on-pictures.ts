// Where words are painted and in which colour, and a way to take the paint off.
import type { Box } from './toolbox.ts';

export interface PaintedWords {
  selector: string;
  lines: Box[];
  /** As computed: rgb() or rgba(). */
  colour: string;
  /** Of the element and all around it, 0 to 1. */
  opacity: number;
  /** Least contrast (WCAG 2.2, 1.4.3): 3 for large words, else 4.5. */
  need: number;
}

export function findPaintedWords(selectors: string[]): PaintedWords[] {
  const { isShown, isForScreenReaders, linesOf } = window.sitewright;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** Any CSS colour as rgba(), by painting one pixel with it. */
  const inRgb = (colour: string): string => {
    if (!canvas || colour.startsWith('rgb')) return colour;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let each: Element | null = element; each; each = each.parentElement) opacity *= Number(getComputedStyle(each).opacity);
    return opacity;
  };

  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element || !isShown(element) || isForScreenReaders(element)) return [];

    const { color, fontSize, fontWeight, backgroundClip } = getComputedStyle(element);
    const lines = linesOf(element);
    if (lines.length === 0 || backgroundClip === 'text') return [];

    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    return [{ selector, lines, colour: inRgb(color), opacity: opacityOf(element), need: isLarge ? 3 : 4.5 }];
  });
}

/** Leaves everything but the words; or gives them back. */
export function hideWords(isHidden: boolean): void {
  const rules = `color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important;
    text-decoration-color: transparent !important; caret-color: transparent !important; transition: none !important`;
  window.sitewright.wear(isHidden ? `*, *::before, *::after { ${rules} }` : '');
}
