// What the functions of this folder share. They run inside a previewed page, each sent there on its own, so they import nothing at run
// time: this is put into the page first, as `window.sitewrightFrame`.
import type { FromFrame, ToFrame, TouchedElement, WordsPlace } from '../../../preload/contract/frame.ts';

interface FrameTools {
  /** Nothing before the studio has handed its port over. */
  tell(this: void, message: FromFrame): void;
  /** Calls every listener for what the studio says. */
  heard(this: void, message: ToFrame): void;
  listeners: ((message: ToFrame) => void)[];
  port: MessagePort | undefined;
  /** In a frame that only shows the site: nothing can be edited. */
  shownPort: MessagePort | undefined;
  /** Of an element at a point of the window. */
  touchedAt(this: void, element: Element, at: { x: number; y: number }): TouchedElement;
  /** Undefined where there is none, or the selector is none. */
  elementAt(this: void, selector: string): Element | undefined;
  /** What a comment would be about. */
  aimed: Element | undefined;
  aim(this: void, element: Element | undefined): void;
  /** Goes on, or back where it is negative. */
  aimNext(this: void, by: number): void;
  /** Says it to those who hear the page. */
  announce(this: void, words: string): void;
  /** The nearest element around a target that shows one text. */
  wordsAround(this: void, target: EventTarget | null): HTMLElement | undefined;
  placeOf(this: void, element: Element): WordsPlace;
  /** Of words that are nothing but a fact, which fact: a link or a list of hours follows it, and would not follow other words. */
  factOf(this: void, element: Element): string | undefined;
  /** Every element that shows the text of a place. */
  showing(this: void, place: WordsPlace): HTMLElement[];
  sectionAround(this: void, target: EventTarget | null): HTMLElement | undefined;
  sections(this: void): HTMLElement[];
  idOf(this: void, section: Element): string;
  /** Title and style sheet of the page as it is served now. */
  takeHead(this: void, page: Document): void;
  /** The element somebody types in. */
  typingIn: HTMLElement | undefined;
}

declare global {
  interface Window {
    sitewrightFrame: FrameTools;
  }
}

export function installTools(): void {
  const isSection = 'body > header, main > section, body > footer';
  const sectionAround = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest<HTMLElement>(isSection) ?? undefined) : undefined;
  const idOf = (section: Element) => section.id || section.localName;
  const placeOf = (element: Element): WordsPlace => {
    const { at, from } = element instanceof HTMLElement ? element.dataset : {};
    const section = sectionAround(element);
    return { section: section ? idOf(section) : '', ...(at === undefined ? { from: from ?? '' } : { at }) };
  };

  const isFact = /^facts\.(?:address|phones|mails|web|hours|legal)\b/;
  /** Hours are put into the language's own words: "Monday to Friday". */
  const isHours = /^(?:facts\.hours|frame:)/;
  const factOf = (element: Element) => {
    const sources = element.getAttribute('data-from')?.split(' ') ?? [];
    const isGiven = [isFact, isHours].some((kind) => sources.every((source) => kind.test(source)));
    return isGiven ? sources.find((source) => isFact.test(source)) : undefined;
  };

  const tools: FrameTools = {
    port: undefined,
    shownPort: undefined,
    touchedAt: () => ({ selector: 'body', x01: 0, y01: 0, excerpt: '' }),
    announce: () => undefined,
    elementAt: () => undefined,
    aimed: undefined,
    aim: () => undefined,
    aimNext: () => undefined,
    typingIn: undefined,
    listeners: [],
    takeHead: () => undefined,
    tell: (message) => (tools.port ?? tools.shownPort)?.postMessage(message),
    heard: (message) => tools.listeners.forEach((listener) => listener(message)),
    sectionAround,
    idOf,
    placeOf,
    factOf,
    sections: () => [...document.querySelectorAll<HTMLElement>(isSection)],
    wordsAround: (target) => (target instanceof Element ? (target.closest<HTMLElement>('[data-from]') ?? undefined) : undefined),
    showing: (place) =>
      [...document.querySelectorAll<HTMLElement>('[data-from]')].filter((element) => {
        const own = placeOf(element);
        return own.section === place.section && own.at === place.at && own.from === place.from;
      }),
  };
  window.sitewrightFrame = tools;
}
