// Without a mouse: the studio asks to type in a section, Tab and Shift+Tab go from text to text.

export function installTabbing(): void {
  const tools = window.sitewrightFrame;
  const texts = () =>
    [...document.querySelectorAll<HTMLElement>('[data-from]')].filter(
      (element) => element.checkVisibility() && tools.factOf(element) === undefined,
    );

  const typeIn = (element: HTMLElement | undefined) => {
    if (!element) return;
    element.dispatchEvent(new Event('sitewright-begin', { bubbles: true }));
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    getSelection()?.selectAllChildren(element);
  };

  document.addEventListener(
    'keydown',
    (event) => {
      const element = tools.typingIn;
      if (!element || event.key !== 'Tab' || event.isComposing) return;

      event.preventDefault();
      const all = texts();
      const next = all[all.indexOf(element) + (event.shiftKey ? -1 : 1)];
      document.dispatchEvent(new CustomEvent('sitewright-end', { detail: 'keep' }));
      typeIn(next);
    },
    { capture: true },
  );

  tools.listeners.push((message) => {
    if (message.type !== 'type-in') return;
    window.focus();
    typeIn(texts().find((element) => tools.placeOf(element).section === message.section));
  });
}
