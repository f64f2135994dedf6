// Reads which parts a page has, where each begins and ends, and what it is headed by. Runs inside the page.

export interface PartOnPage {
  selector: string;
  heading: string;
  topPx: number;
  heightPx: number;
}

/** Header, sections, footer, from top to bottom; what nobody sees is left out. */
export function readParts(): PartOnPage[] {
  const { selectorOf, isShown, boxOf } = window.sitewright;
  const parts = [...document.querySelectorAll('body > header, main > *, body > footer')].filter((part) => isShown(part));

  return parts.flatMap((part) => {
    const { top, height } = boxOf(part);
    const heading = part.querySelector('h1, h2, h3')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const name = heading || (part.localName === 'section' ? '' : part.localName);
    return height < 8 ? [] : [{ selector: selectorOf(part), heading: name.slice(0, 80), topPx: top, heightPx: height }];
  });
}
