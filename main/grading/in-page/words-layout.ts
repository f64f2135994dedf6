// Looks for words that lie on one another, that their box cuts off, or that are too small.

export interface WordsLayout {
  /** Pairs of selectors. */
  overlaps: { selector: string; other: string }[];
  /** Selectors of boxes that cut their words off. */
  clipped: string[];
  /** Selectors of words smaller than 12 px. */
  tiny: string[];
}

export function measureWords(): WordsLayout {
  const { selectorOf, isForScreenReaders, withWords, linesOf } = window.sitewright;
  const inFlow = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(each).position)) return false;
    }
    return true;
  };
  const read = withWords().filter(
    (element) => !isForScreenReaders(element) && !element.closest('[aria-hidden=true], select, option'),
  );
  const lines = read
    .filter((element) => inFlow(element))
    .slice(0, 500)
    .flatMap((element) =>
      linesOf(element).map((box) => ({ element, right: box.left + box.width, bottom: box.top + box.height, ...box })),
    )
    .toSorted((a, b) => a.top - b.top);

  type Line = (typeof lines)[number];
  const isOver = (a: Line, b: Line): boolean => {
    if (a.element.contains(b.element) || b.element.contains(a.element)) return false;
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // Lines are taller than their letters: some of each lies over the next without a letter being touched.
    return width > 4 && width > Math.min(a.width, b.width) * 0.15 && height > Math.min(a.height, b.height) * 0.45;
  };
  const overlaps = lines.flatMap((line, at) => {
    const near: Line[] = [];
    for (let next = at + 1; next < lines.length && (lines[next]?.top ?? Infinity) < line.bottom; next += 1) {
      const other = lines[next];
      if (other && isOver(line, other)) near.push(other);
    }
    return near.map((other) => ({ selector: selectorOf(line.element), other: selectorOf(other.element) }));
  });

  const tiny = read.filter(
    (element) => parseFloat(getComputedStyle(element).fontSize) < 12 && (element.textContent?.trim().length ?? 0) > 2,
  );
  return {
    overlaps: [...new Map(overlaps.map((each) => [`${each.selector} ${each.other}`, each])).values()].slice(0, 8),
    clipped: window.sitewrightClipped().slice(0, 8),
    tiny: tiny.slice(0, 8).map((element) => selectorOf(element)),
  };
}

declare global {
  interface Window {
    sitewrightClipped(this: void): string[];
  }
}

/** Before the measuring: it is done twice, the second time with wider spacing. */
export function installClipping(): void {
  const { selectorOf, isShown, isForScreenReaders, withWords, linesOf } = window.sitewright;

  /** The first box around that hides what leaves it and does not scroll. */
  const clippingBox = (element: Element): Element | undefined => {
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(each);
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return undefined;
      if (/hidden|clip/.test(`${overflowX} ${overflowY}`)) return each;
      if (position === 'absolute' || position === 'fixed') return undefined;
    }
    return undefined;
  };
  const isCut = (element: Element): boolean => {
    const box = clippingBox(element);
    if (!box || !isShown(box) || isForScreenReaders(element)) return false;
    const style = getComputedStyle(box);
    if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return false;

    const { left, top, right, bottom } = box.getBoundingClientRect();
    if (right - left < 4 || bottom - top < 8) return false;
    // A line's box is taller than its letters; a quarter of it holds none.
    return linesOf(element).some((line) => {
      const spare = line.height / 4;
      const [x, y] = [line.left - scrollX, line.top - scrollY];
      const isSideways = /hidden|clip/.test(style.overflowX) && (x < left - 2 || x + line.width > right + 2);
      return isSideways || (/hidden|clip/.test(style.overflowY) && (y + spare < top || y + line.height - spare > bottom));
    });
  };

  window.sitewrightClipped = () => [
    ...new Set(
      withWords()
        .filter((element) => !element.closest('[aria-hidden=true]') && isCut(element))
        .map((element) => selectorOf(element)),
    ),
  ];
}

/** With the spacing that readers may set (WCAG 2.2, 1.4.12): selectors of boxes that then cut their words off. */
export function measureSpacedWords(): string[] {
  window.sitewright.wear(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  const clipped = window.sitewrightClipped();
  window.sitewright.wear('');
  return clipped.slice(0, 8);
}
