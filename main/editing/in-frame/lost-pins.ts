// Tells the studio which pins of the page have lost their element.
import type { ShownPin } from '../../../preload/contract/frame.ts';

export function installLostPins(): void {
  const tools = window.sitewrightFrame;
  let pins: readonly ShownPin[] = [];
  const tell = () =>
    tools.tell({ type: 'pins-lost', ids: pins.filter(({ selector }) => !tools.elementAt(selector)).map(({ id }) => id) });

  document.addEventListener('sitewright-taken', tell);
  tools.listeners.push((message) => {
    if (message.type !== 'show-pins') return;
    ({ pins } = message);
    tell();
  });
}
