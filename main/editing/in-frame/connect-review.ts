// Inside a file handed out for review: takes the port of the page around it, and lets links lead from page to page within the file.
import type { ToFrame } from '../../../preload/contract/frame.ts';

export function connectToReview(): void {
  const tools = window.sitewrightFrame;

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    if (!port || event.source !== window.parent || event.data !== 'sitewright:review') return;

    tools.shownPort = port;
    port.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => tools.heard(data));
    port.start();
    tools.tell({ type: 'ready', page: '', sections: [] });
  });

  document.addEventListener('click', (event) => {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
    if (href === undefined || href === null) return;

    event.preventDefault();
    const [path = '', anchor = ''] = href.split('#', 2);
    if (path === '') document.querySelector(`[id="${CSS.escape(anchor)}"]`)?.scrollIntoView();
    else if (path.startsWith('/')) tools.tell({ type: 'followed', path: path.split('?', 1)[0] ?? '/' });
  });
  document.addEventListener('submit', (event) => event.preventDefault());
}
