// Says of an element that somebody pointed at what it is: where in the page, what it says, where in it they pointed.

export function installTouching(): void {
  const tools = window.sitewrightFrame;
  const LONGEST_EXCERPT = 160;
  /** Somebody who points at a word or a line of a drawing means the whole. */
  const WHOLE = 'a, button, h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figcaption, summary, label, img, picture, svg';

  const selectorOf = (element: Element): string => {
    const steps: string[] = [];
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      if (each.id !== '') return [`#${CSS.escape(each.id)}`, ...steps].join(' > ');
      const { localName } = each;
      const alike = [...(each.parentElement?.children ?? [])].filter((other) => other.localName === localName);
      steps.unshift(alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(each) + 1})` : localName);
    }
    return ['body', ...steps].join(' > ');
  };

  const share01 = (at: number, from: number, length: number) =>
    length === 0 ? 0 : Math.min(1, Math.max(0, (at - from) / length));

  tools.elementAt = (selector) => {
    try {
      return document.querySelector(selector) ?? undefined;
    } catch {
      // What came from elsewhere may be no selector at all.
      return undefined;
    }
  };

  tools.touchedAt = (pointed, at) => {
    const element = tools.wordsAround(pointed) ?? pointed.closest(WHOLE) ?? pointed;
    const box = element.getBoundingClientRect();
    const words = (element instanceof HTMLElement ? element.innerText : '').replaceAll(/[\s\u00A0]+/g, ' ').trim();
    const picture = element.closest<HTMLElement>('[data-picture]')?.dataset['picture'];

    return {
      selector: selectorOf(element),
      x01: share01(at.x, box.left, box.width),
      y01: share01(at.y, box.top, box.height),
      excerpt: words.slice(0, LONGEST_EXCERPT),
      ...(element.matches('[data-from]') ? { place: tools.placeOf(element) } : {}),
      ...(picture === undefined ? {} : { picture }),
    };
  };
}
