// Tells open pages of a previewed site that it has changed.
import { watch } from 'node:fs';
import type { ServerResponse } from 'node:http';

export const RELOAD_SCRIPT_PATH = '/__sitewright/reload.js';
export const RELOAD_EVENTS_PATH = '/__sitewright/events';

/** Reloads where the reader stands, unless somebody in the page takes the change over; its scroll position is kept by the browser. */
export const RELOAD_SCRIPT = `new EventSource('${RELOAD_EVENTS_PATH}').addEventListener('change', () => {
  if (dispatchEvent(new Event('sitewright-change', { cancelable: true }))) location.reload();
});
`;

/** Writing a site touches many files: one message a burst. */
const QUIET_MS = 80;

export class LiveReload {
  readonly #listeners = new Set<ServerResponse>();
  readonly #folder: string;
  #watchers: readonly ReturnType<typeof watch>[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': listening\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
    if (this.#watchers.length === 0) this.#watch();
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
    for (const response of this.#listeners) response.end();
  }

  /** Every folder of the site is looked through, which holds up whoever waits for its first page: it begins with the first listener. */
  #watch(): void {
    const changed = () => this.#schedule();
    // On Linux a recursive watcher loses sight of a file that another is moved onto; the folder's own sees every such move.
    this.#watchers = [watch(this.#folder, { recursive: true }, changed), watch(this.#folder, changed)];
    for (const watcher of this.#watchers) watcher.on('error', changed);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const response of this.#listeners) response.write('event: change\ndata: {}\n\n');
    }, QUIET_MS);
  }
}
