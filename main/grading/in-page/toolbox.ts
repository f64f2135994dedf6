// What the measuring functions of this folder share. They run inside the visited page, each sent there on its own, so they import nothing:
// this is put into the page first, as `window.sitewright`.

/** In CSS pixels, from the page's top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Toolbox {
  /** A selector that finds this element alone. */
  selectorOf(this: void, element: Element): string;
  /** Whether a reader can see it. */
  isShown(this: void, element: Element): boolean;
  /** Whether it is there for screen readers only. */
  isForScreenReaders(this: void, element: Element): boolean;
  /** Elements that hold words of their own, in order. */
  withWords(this: void): HTMLElement[];
  boxOf(this: void, element: Element): Box;
  /** Where the lines of its own words stand on the page, in CSS pixels from the page's top left. */
  linesOf(this: void, element: Element): Box[];
  /** Puts rules over the page's own, or takes them off. A page's policy does not hinder them, as it would a style element. */
  wear(this: void, css: string): void;
}

declare global {
  interface Window {
    sitewright: Toolbox;
  }
}

export function installToolbox(): void {
  const stepOf = (element: Element): string => {
    const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
    return alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName;
  };

  const selectorOf = (element: Element): string => {
    if (element.id !== '') return `#${CSS.escape(element.id)}`;
    if (!element.parentElement || element.localName === 'body') return element.localName;
    return `${selectorOf(element.parentElement)} > ${stepOf(element)}`;
  };

  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const isForScreenReaders = (element: Element): boolean => {
    for (let each: Element | null = element; each && each.localName !== 'body'; each = each.parentElement) {
      const { clipPath, clip, overflow } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      if (clip.startsWith('rect') || /inset\((50|100)%/.test(clipPath) || (width <= 2 && height <= 2 && overflow !== 'visible'))
        return true;
    }
    return false;
  };

  const withWords = () =>
    [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '') &&
        !['script', 'style', 'noscript', 'template'].includes(element.localName) &&
        isShown(element),
    );

  const onPage = ({ left, top, width, height }: DOMRect): Box => ({ left: left + scrollX, top: top + scrollY, width, height });
  const boxOf = (element: Element) => onPage(element.getBoundingClientRect());

  const linesOf = (element: Element): Box[] => {
    const range = document.createRange();
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

    return words.flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map((line) => onPage(line));
    });
  };

  let worn: CSSStyleSheet | undefined;
  const wear = (css: string) => {
    worn ??= new CSSStyleSheet();
    worn.replaceSync(css);
    if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, worn];
  };

  // A page that keeps asking, or keeps opening windows, would hold the visit.
  window.open = () => null;
  window.alert = () => undefined;
  window.confirm = () => false;
  window.prompt = () => null;

  window.sitewright = { selectorOf, isShown, isForScreenReaders, withWords, boxOf, linesOf, wear };
}
