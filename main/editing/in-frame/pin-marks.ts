// Draws the pins of the page: each a numbered button where it was put, for as long as its element is there.
import type { ShownPin } from '../../../preload/contract/frame.ts';

export function installPinMarks(): void {
  const tools = window.sitewrightFrame;
  const place = Object.assign(document.createElement('div'), { className: 'sw-pins' });
  const heard = document.createElement('output');
  let pins: readonly ShownPin[] = [];
  let opened: string | undefined;

  const markOf = (pin: ShownPin, origin: DOMRect): HTMLElement[] => {
    const element = tools.elementAt(pin.selector);
    if (!element?.checkVisibility()) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    const mark = document.createElement('button');
    Object.assign(mark, { type: 'button', textContent: String(pin.number) });
    mark.setAttribute('aria-label', pin.label);
    mark.toggleAttribute('data-open', pin.isOpen);
    mark.toggleAttribute('data-opened', pin.id === opened);
    mark.dataset['pin'] = pin.id;
    mark.style.left = `${left - origin.left + pin.x01 * width}px`;
    mark.style.top = `${top - origin.top + pin.y01 * height}px`;
    return [mark];
  };

  const draw = () => {
    // Any change here would have the page laid out once more.
    if (pins.length === 0 && place.childElementCount === 1) return;
    const origin = place.getBoundingClientRect();
    const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute('data-pin') : undefined;
    place.replaceChildren(heard, ...pins.flatMap((pin) => markOf(pin, origin)));
    if (focused) place.querySelector<HTMLElement>(`[data-pin="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  };

  tools.announce = (words) => void (heard.textContent = words);

  place.addEventListener(
    'click',
    (event) => {
      const id = event.target instanceof Element ? event.target.getAttribute('data-pin') : null;
      if (id !== null) tools.tell({ type: 'pin-opened', id });
    },
    { capture: true },
  );
  document.body.append(place);
  place.append(heard);
  new ResizeObserver(draw).observe(document.body);
  // Some parts of a page stay where they are while it is scrolled.
  document.addEventListener('scroll', () => pins.length > 0 && requestAnimationFrame(draw), { passive: true });
  document.addEventListener('sitewright-taken', draw);

  tools.listeners.push((message) => {
    if (message.type === 'show-pins') ({ pins } = message);
    if (message.type === 'open-pin') opened = message.id;
    if (message.type === 'show-pins' || message.type === 'open-pin') draw();
    if (message.type === 'open-pin')
      place.querySelector('[data-opened]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}
