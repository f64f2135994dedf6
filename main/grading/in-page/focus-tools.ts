// What following the focus through a page takes; put into the page as `window.sitewrightFocus`.
import type { FocusStop } from './tab-keys.ts';

interface FocusTools {
  controls: HTMLElement[];
  /** How each looked without the focus. */
  before: string[];
  /** Where the focus is. */
  read(this: void): FocusStop;
  /** Of each key since noting began. */
  noted: FocusStop[];
  note(this: void): void;
  /** Of the element and what stands next to it: outlines first, then all else that shows. */
  appearanceOf(this: void, element: Element): string;
  /** The part of the page, held in place while the rest scrolls, that the element stands in. */
  holderOf(this: void, element: Element): Element | undefined;
  /** What lies over all of the element and is held in place. */
  coverOf(this: void, element: Element): Element | undefined;
  /** Of the outline against what is around it; undefined where one of the colours cannot be known. */
  outlineContrastOf(this: void, element: Element): number | undefined;
}

declare global {
  interface Window {
    sitewrightFocus: FocusTools;
  }
}

export function installFocusTools(): void {
  const lookOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo);
    const outline = style.outlineStyle === 'none' ? '' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
    const colours = [style.boxShadow, style.border, style.backgroundColor, style.backgroundImage, style.color, style.filter];
    const shapes = [style.textDecoration, style.transform, style.translate, style.opacity, style.clipPath, style.inset];
    return `${outline}¦${[...colours, ...shapes].join(' ')}`;
  };
  const appearanceOf = (element: Element): string => {
    const around = [element.parentElement, element.nextElementSibling, ...[...element.children].slice(0, 3)];
    const looks = [lookOf(element), lookOf(element, '::before'), lookOf(element, '::after')];
    return [...looks, ...around.map((each) => (each ? lookOf(each) : ''))].join('‖');
  };

  const holderOf = (element: Element): Element | undefined => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(each).position)) return each;
    }
    return undefined;
  };
  const coverOf = (element: Element): Element | undefined => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const across = [left + 3, (left + right) / 2, right - 3];
    const points = across.flatMap((x) => [top + 3, (top + bottom) / 2, bottom - 3].map((y) => [x, y] as const));
    const covers = points.flatMap(([x, y]) => document.elementFromPoint(x, y) ?? []);
    const isCovered = covers.every((cover) => !element.contains(cover) && !cover.contains(element));

    const holder = isCovered && covers[0] ? holderOf(covers[0]) : undefined;
    return holder?.contains(element) ? undefined : holder;
  };

  const nowhere = { index: -1, isManifold: false, isSeen: true, doesChange: true, isFixed: false, left: 0, top: 0 };
  window.sitewrightFocus = {
    controls: [],
    before: [],
    read: () => nowhere,
    noted: [],
    note: () => void window.sitewrightFocus.noted.push(window.sitewrightFocus.read()),
    appearanceOf,
    holderOf,
    coverOf,
    outlineContrastOf: () => undefined,
  };
}

/** After the others. */
export function installOutlineContrast(): void {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  /** Relative luminance (WCAG 2.2). */
  const luminanceOf = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((each) => {
      const share = each / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** The first opaque colour behind; undefined where a picture comes first or the colour is of another kind. */
  const groundOf = (inner: Element): string | undefined => {
    for (let each = inner.parentElement; each; each = each.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(each);
      if (backgroundImage !== 'none') return undefined;
      const alpha = channels(backgroundColor)[3] ?? 1;
      if (alpha > 0) return backgroundColor.startsWith('rgb') && alpha === 1 ? backgroundColor : undefined;
    }
    return 'rgb(255, 255, 255)';
  };

  window.sitewrightFocus.outlineContrastOf = (element) => {
    const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(element);
    const ground = groundOf(element);
    // An outline inside the element stands on the element's own ground.
    if (/none|auto/.test(outlineStyle) || parseFloat(outlineOffset) < 0) return undefined;
    if (!ground || !outlineColor.startsWith('rgb(')) return undefined;

    const [a, b] = [luminanceOf(outlineColor), luminanceOf(ground)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
}
