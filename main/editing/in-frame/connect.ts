// Takes the port that the studio hands to its frame, and takes none from anybody else.
import type { ToFrame } from '../../../preload/contract/frame.ts';

export function connectToStudio(): void {
  const tools = window.sitewrightFrame;
  const hello = 'sitewright:frame';
  const helloShown = 'sitewright:shown';
  const studios = /^(?:https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?|app:\/\/studio)$/;

  tools.listeners.push((message) => message.type === 'ask' && tools.tell({ type: 'here' }));

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    const isStudio = event.source === window.parent && window.parent !== window && studios.test(event.origin);
    const isEdited = event.data === hello;
    if (!port || !isStudio || !(isEdited || event.data === helloShown)) return;

    (isEdited ? tools.port : tools.shownPort)?.close();
    if (isEdited) tools.port = port;
    else tools.shownPort = port;
    port.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => tools.heard(data));
    port.start();
    document.documentElement.toggleAttribute('data-sw-edited', isEdited);
    tools.tell({ type: 'ready', page: location.pathname, sections: tools.sections().map((section) => tools.idOf(section)) });
  });
  // It holds nothing that another page around this one may not know.
  if (window.parent !== window) window.parent.postMessage('sitewright:awake', '*');
}
