// An element is chosen for a comment: by pointer, or by arrow keys and Enter. Escape leaves. Nothing else of the page answers meanwhile.

export function installPlacing(): void {
  const tools = window.sitewrightFrame;
  const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1, Tab: 1 };
  let isOn = false;

  const choose = (element: Element, at: { x: number; y: number }) =>
    tools.tell({ type: 'pinned', page: location.pathname, touched: tools.touchedAt(element, at) });

  const besides = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + Math.min(16, width / 2), y: top + height / 2 };
  };

  const press = ({ key, shiftKey }: KeyboardEvent) => {
    if (key === 'Escape') tools.tell({ type: 'pin-left' });
    else if (key === 'Enter' && tools.aimed) choose(tools.aimed, besides(tools.aimed));
    else tools.aimNext(key === 'Tab' && shiftKey ? -1 : (STEPS[key] ?? 0));
  };

  const only = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isOn || event.ctrlKey || event.metaKey || event.altKey) return;
      only(event);
      press(event);
    },
    { capture: true },
  );
  window.addEventListener('mousedown', (event) => isOn && only(event), { capture: true });
  window.addEventListener(
    'click',
    (event) => {
      if (!isOn || !(event.target instanceof Element)) return;
      only(event);
      choose(event.target, { x: event.clientX, y: event.clientY });
    },
    { capture: true },
  );
  document.addEventListener('mouseover', (event) => isOn && event.target instanceof Element && tools.aim(event.target));

  tools.listeners.push((message) => {
    if (message.type !== 'choose-place') return;
    ({ isOn } = message);
    document.documentElement.toggleAttribute('data-sw-placing', isOn);
    tools.aim(undefined);
    tools.announce(isOn ? message.hint : '');
    if (isOn && message.hasKeys) window.focus();
  });
}
