// Looks for words that lie on one another, that a box cuts off, or that stick out of their own box. Runs inside the visited page,
// after the toolbox of main/grading/in-page.

export interface TextFit {
  /** How much further the page reaches than the window. */
  overflowPx: number;
  /** One line for each fault: what is wrong, and the selectors. */
  faults: string[];
}

interface Piece {
  element: HTMLElement;
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function measureTextFit(): TextFit {
  const { selectorOf, isForScreenReaders, withWords } = window.sitewright;
  const faults: string[] = [];

  const clips = (value: string) => value !== 'visible';
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';
  const said = ({ element, words }: Piece) => `${selectorOf(element)} “${words.trim().slice(0, 24)}”`;

  const isCounted = (element: HTMLElement): boolean => {
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      const { position, rotate, transform, writingMode } = getComputedStyle(each);
      const isTurned = rotate !== 'none' || /^matrix\([^,]+, -?0\.[1-9]/.test(transform) || writingMode !== 'horizontal-tb';
      if (position === 'fixed' || position === 'sticky' || isTurned) return false;
    }
    return element.closest('[aria-hidden="true"], .vh, .skip') === null && !isForScreenReaders(element);
  };

  /** The middle of each line of words, from the height of a small letter: what must not be covered or cut. */
  const piecesOf = (element: HTMLElement): Piece[] => {
    const sizePx = Number.parseFloat(getComputedStyle(element).fontSize);
    const nodes = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

    return nodes.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        const words = node.textContent ?? '';
        return { element, words, left, right, top: middle - sizePx * 0.28, bottom: middle + sizePx * 0.28 };
      });
    });
  };

  const around = (element: Element): Element[] => {
    const parent = element.parentElement;
    return parent === null || element === document.body ? [] : [element, ...around(parent)];
  };

  /** What a box leaves of a piece: one that scrolls may hide words, another may not. */
  const withinBox = (piece: Piece, box: Element): Piece => {
    const { overflowX, overflowY } = getComputedStyle(box);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const isCutX = clips(overflowX) && (piece.left < left - 2 || piece.right > right + 2);
    const isCutY = clips(overflowY) && (piece.top < top - 1 || piece.bottom > bottom + 1);

    if ((isCutX && !scrolls(overflowX)) || (isCutY && !scrolls(overflowY))) {
      faults.push(`cut off by ${selectorOf(box)}: ${said(piece)}`);
    }
    return {
      ...piece,
      ...(isCutX && { left: Math.max(piece.left, left), right: Math.min(piece.right, right) }),
      ...(isCutY && { top: Math.max(piece.top, top), bottom: Math.min(piece.bottom, bottom) }),
    };
  };

  const isSeen = ({ left, right, top, bottom }: Piece) => right - left > 2 && bottom - top > 2;

  const elements = withWords().filter((element) => isCounted(element));
  const pieces = elements
    .flatMap((element) => piecesOf(element))
    .map((piece) => around(piece.element).reduce(withinBox, piece))
    .filter((piece) => isSeen(piece))
    .toSorted((a, b) => a.top - b.top);

  const areOnOneAnother = (one: Piece, other: Piece): boolean =>
    one.element !== other.element && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2;

  for (const [index, one] of pieces.entries()) {
    for (let next = index + 1; next < pieces.length; next++) {
      const other = pieces[next];
      if (!other || other.top > one.bottom - 2) break;
      if (areOnOneAnother(one, other)) faults.push(`on one another: ${said(one)} and ${said(other)}`);
    }
  }

  /** A word that runs on in the next line without a hyphen; writings without spaces break anywhere. */
  const brokenWordIn = (node: Node): string | undefined =>
    [...(node.textContent ?? '').matchAll(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{3,}/gu)]
      .find(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      })
      ?.at(0);

  for (const element of elements) {
    if (getComputedStyle(element).hyphens === 'auto') continue;
    for (const node of element.childNodes) {
      const word = node.nodeType === Node.TEXT_NODE ? brokenWordIn(node) : undefined;
      if (word !== undefined) faults.push(`“${word}” is broken: ${selectorOf(element)}`);
    }
  }

  const isOutOfItsBox = (element: HTMLElement): boolean => {
    const { display, overflowX } = getComputedStyle(element);
    const isBox = !display.startsWith('inline') && display !== 'contents' && overflowX === 'visible';
    return isBox && element.scrollWidth > element.clientWidth + 3;
  };

  for (const element of elements.filter((each) => isOutOfItsBox(each))) {
    faults.push(`${element.scrollWidth - element.clientWidth} px out of its box: ${selectorOf(element)}`);
  }

  return { overflowPx: document.documentElement.scrollWidth - document.documentElement.clientWidth, faults };
}
