// Takes the port that the studio hands to its frame, and takes none from anybody else.
import type { ToFrame } from '../../../preload/contract/frame.ts';

export function connectToStudio(): void {
  const tools = window.sitewrightFrame;
  const hello = 'sitewright:frame';
  const studios = /^(?:https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?|app:\/\/studio)$/;

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    const isStudio = event.source === window.parent && window.parent !== window && studios.test(event.origin);
    if (!port || !isStudio || event.data !== hello) return;

    tools.port?.close();
    tools.port = port;
    port.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => tools.heard(data));
    port.start();
    document.documentElement.toggleAttribute('data-sw-edited', true);
    tools.tell({ type: 'ready', page: location.pathname, sections: tools.sections().map((section) => tools.idOf(section)) });
  });
}
