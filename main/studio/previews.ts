// Serves the sites that someone looks at: each folder once, until the studio closes.
import type { SiteServer } from '../preview/site-server.ts';

export class Previews {
  readonly #servers = new Map<string, Promise<SiteServer>>();

  /** @returns the origin that serves the folder. @throws SitewrightError `not-found` when there is no site in it */
  async originOf(folder: string): Promise<string> {
    const server = this.#servers.get(folder) ?? serve(folder);
    this.#servers.set(folder, server);

    try {
      return (await server).origin;
    } catch (error) {
      this.#servers.delete(folder);
      throw error;
    }
  }

  async close(): Promise<void> {
    const settled = await Promise.allSettled(this.#servers.values());
    for (const server of settled) {
      if (server.status === 'fulfilled') await server.value.close();
    }
  }
}

async function serve(folder: string): Promise<SiteServer> {
  const { serveSite } = await import('../preview/site-server.ts');
  return serveSite({ folder, isLive: true });
}
