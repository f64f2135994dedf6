// Follows the focus through a page: what should take it, and what each element looks like with it.

export interface FocusStop {
  /** Missing while the page itself has the focus. */
  selector?: string;
  /** Place among the controls that should be reached; -1 for others. */
  index: number;
  /** Has stops inside, such as a date field or a film. */
  isManifold: boolean;
  isSeen: boolean;
  /** What lies over it entirely. */
  under?: string;
  doesChange: boolean;
  /** Contrast of its outline against what is around it, where nothing else changes and both are known. */
  outlineContrast?: number;
  /** Held in place while the page scrolls. */
  isFixed: boolean;
  left: number;
  top: number;
}

export interface FocusPlan {
  /** Selectors of all that should be reached, in order of the markup. */
  controls: string[];
  /** Selectors of what pushes itself to the front with a tabindex above 0. */
  pushing: string[];
}

/** Before the first key: notes how everything looks while nothing has the focus. */
export function planFocus(): FocusPlan {
  const { selectorOf, wear } = window.sitewright;
  const focusable = `a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls],
    video[controls], [contenteditable=""], [contenteditable=true], [tabindex]`;
  wear('*, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important }');
  scrollTo(0, 0);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();

  const radios = new Set<string>();
  /** Of a group of radio buttons only one is reached by Tab. */
  const isAnotherRadio = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
    const isKnown = radios.has(element.name);
    radios.add(element.name);
    return isKnown;
  };
  const isReachable = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    (element.localName !== 'summary' || element.parentElement?.localName === 'details') &&
    element.getClientRects().length > 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !isAnotherRadio(element);

  const all = [...document.querySelectorAll<HTMLElement>(focusable)];
  const controls = all.filter((element) => isReachable(element));
  window.sitewrightFocus.controls = controls;
  window.sitewrightFocus.before = controls.map((element) => window.sitewrightFocus.appearanceOf(element));

  return {
    controls: controls.map((element) => selectorOf(element)),
    pushing: all.filter(({ tabIndex }) => tabIndex > 0).map((element) => selectorOf(element)),
  };
}

/** After the tools. */
export function installFocusReading(): void {
  const { selectorOf } = window.sitewright;
  const nowhere = window.sitewrightFocus.read;

  window.sitewrightFocus.read = () => {
    const { controls, before, appearanceOf, holderOf, coverOf, outlineContrastOf } = window.sitewrightFocus;
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return nowhere();

    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const isInWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && width > 1 && height > 1;
    const isOpaque = element.checkVisibility({ opacityProperty: true });
    // Boxes to tick are often drawn by their label instead.
    const isDrawnByLabel = element.matches('[type=checkbox], [type=radio], [type=file]');

    const index = controls.indexOf(element);
    const was = before[index];
    const after = appearanceOf(element);
    const withoutOutlines = (look: string) => look.replaceAll(/(^|‖)[^¦]*¦/g, '‖');
    const contrast = was && withoutOutlines(after) === withoutOutlines(was) ? outlineContrastOf(element) : undefined;
    const cover = isInWindow ? coverOf(element) : undefined;

    return {
      selector: selectorOf(element),
      index,
      isManifold: element.matches('input[type^=date], [type=time], [type=month], [type=week], video, audio, iframe'),
      isSeen: (isInWindow && isOpaque) || isDrawnByLabel,
      ...(cover ? { under: selectorOf(cover) } : {}),
      doesChange: after !== was,
      ...(contrast === undefined ? {} : { outlineContrast: contrast }),
      isFixed: holderOf(element) !== undefined,
      left,
      top: top + scrollY,
    };
  };
}

/** After each key. */
export function readFocus(): FocusStop {
  return window.sitewrightFocus.read();
}

/** From now on the focus is read after every key, by the page itself. */
export function noteFocus(): void {
  addEventListener('keyup', window.sitewrightFocus.note, { capture: true });
}

/** Ends the noting. */
export function takeNoted(): FocusStop[] {
  removeEventListener('keyup', window.sitewrightFocus.note, { capture: true });
  return window.sitewrightFocus.noted;
}

/** The next Tab begins at the top of the page again. */
export function resetFocus(): void {
  const tabIndex = document.body.getAttribute('tabindex');
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.blur();
  if (tabIndex === null) document.body.removeAttribute('tabindex');
  else document.body.setAttribute('tabindex', tabIndex);
  scrollTo(0, 0);
}

/** Whether the focus stands at or behind the element a link within the page leads to. */
export function isFocusPast(hash: string): boolean {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const element = document.activeElement;
  if (!target || !element) return false;
  return target.contains(element) || Boolean(target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}

export function endFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo({ top: 0, behavior: 'instant' });
  window.sitewright.wear('');
}
