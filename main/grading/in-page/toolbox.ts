// What the measuring functions of this folder share. They run inside the visited page, each sent there on its own, so they import nothing:
// this is put into the page first, as `window.sitewright`.

interface Toolbox {
  /** A selector that finds this element alone. */
  selectorOf(this: void, element: Element): string;
  /** Whether a reader can see it. */
  isShown(this: void, element: Element): boolean;
  /** Whether it is there for screen readers only. */
  isForScreenReaders(this: void, element: Element): boolean;
  /** Elements that hold words of their own, in order. */
  withWords(this: void): HTMLElement[];
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

  // A page that keeps asking would hold the visit.
  window.alert = () => undefined;
  window.confirm = () => false;
  window.prompt = () => null;

  window.sitewright = { selectorOf, isShown, isForScreenReaders, withWords };
}
