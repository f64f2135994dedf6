// Reads how a page is built up: its sections, where words and pictures stand, and headings with nothing under them.
import type { Box } from './toolbox.ts';

export interface PageOutline {
  sections: { selector: string; box: Box; shape: string }[];
  /** Selectors of headings that nothing belongs to. */
  orphans: string[];
  /** Lines of words, and everything else that fills its place. */
  filled: Box[];
  /** Selectors of words that stand on a picture. */
  onPictures: string[];
}

export function readOutline(): PageOutline {
  const { selectorOf, isShown, withWords, linesOf, boxOf, isForScreenReaders } = window.sitewright;
  /** Kinds of elements, two levels deep, a row of alike ones as one. */
  const shapeOf = (element: Element, depth = 3): string => {
    const inner = depth === 0 ? [] : [...element.children].map((child) => shapeOf(child, depth - 1));
    return `${element.localName}(${inner.filter((each, at) => each !== inner[at - 1]).join(' ')})`;
  };

  const words = withWords().filter((element) => !isForScreenReaders(element));
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => isShown(heading) && !isForScreenReaders(heading),
  );
  const content = 'p, li, dd, td, img, svg, video, figure, form, a, button, blockquote, pre, summary, time, address, iframe';
  const isOrphan = (heading: Element, at: number): boolean => {
    const next = headings[at + 1];
    const isDeeper = next !== undefined && next.localName > heading.localName;
    if (isDeeper || heading.closest('a, button, summary, header, li, figure, dt') || heading.querySelector('a')) return false;

    const range = document.createRange();
    range.setStartAfter(heading);
    if (next) range.setEndBefore(next);
    else range.setEndAfter(document.querySelector('main') ?? document.body);
    return range.cloneContents().querySelector(content) === null;
  };

  const pictures = [...document.querySelectorAll('img, video, canvas, picture')].filter((each) => isShown(each));
  const grounds = pictures.map((picture) => boxOf(picture)).filter(({ width, height }) => width > 200 && height > 150);
  const isInside = (line: Box, ground: Box): boolean =>
    line.left >= ground.left &&
    line.top >= ground.top &&
    line.left + line.width <= ground.left + ground.width &&
    line.top + line.height <= ground.top + ground.height;
  const isOnPicture = (element: Element) => linesOf(element).some((line) => grounds.some((ground) => isInside(line, ground)));
  const solids = [...pictures, ...document.querySelectorAll('svg, input, textarea, select, hr, iframe')];

  const sections = [...document.querySelectorAll('main > *')].filter((section) => isShown(section) && boxOf(section).height > 80);
  return {
    sections: sections.map((section) => ({ selector: selectorOf(section), box: boxOf(section), shape: shapeOf(section) })),
    orphans: headings.filter((heading, at) => isOrphan(heading, at)).map((heading) => selectorOf(heading)),
    filled: [...words.flatMap((element) => linesOf(element)), ...solids.map((each) => boxOf(each))],
    onPictures: words
      .filter((element) => isOnPicture(element))
      .slice(0, 40)
      .map((element) => selectorOf(element)),
  };
}
