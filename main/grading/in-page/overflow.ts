// Measures whether the page fits its window.

export interface Fit {
  /** Width the page is laid out for. */
  layoutPx: number;
  /** How much further the page reaches than the window. */
  overflowPx: number;
  /** Selectors of what sticks out, innermost first. */
  beyond: string[];
  /** Selectors of words that the edge of the window cuts off for good. */
  cut: string[];
}

export function measureFit(): Fit {
  const { selectorOf, isShown, isForScreenReaders, withWords, linesOf } = window.sitewright;
  const widthPx = document.documentElement.clientWidth;

  const scrolls = (element: Element): boolean => {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
    }
    return false;
  };
  const reaches = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > widthPx + 1 || left < -1) && right > 0;
  };

  const isHeld = [document.documentElement, document.body].some((each) => /hidden|clip/.test(getComputedStyle(each).overflowX));
  const overflowPx = isHeld ? 0 : document.documentElement.scrollWidth - widthPx;
  const out = [...document.body.querySelectorAll('*')].filter((each) => reaches(each) && isShown(each) && !scrolls(each));
  const innermost = out.filter((each) => !out.some((other) => other !== each && each.contains(other)));
  const isCut = (element: Element) =>
    linesOf(element).some(({ left, width }) => left + width > 0 && (left + width > widthPx + 1 || left < -1));
  const words = withWords().filter((each) => isCut(each) && !scrolls(each) && !isForScreenReaders(each));

  return {
    layoutPx: widthPx,
    overflowPx,
    beyond: innermost.slice(0, 5).map((each) => selectorOf(each)),
    cut: words.slice(0, 10).map((each) => selectorOf(each)),
  };
}
