// Serves the sites that someone looks at: each folder once, until the studio closes.
import type { SiteEditing } from '../editing/site-editing.ts';
import type { SiteServer } from '../preview/site-server.ts';

interface Previewed {
  /** Missing: it is only looked at. */
  projectId?: string | undefined;
  folder: string;
}

export class Previews {
  readonly #servers = new Map<string, Promise<SiteServer>>();
  readonly #editing: () => Promise<SiteEditing>;

  constructor(editing: () => Promise<SiteEditing>) {
    this.#editing = editing;
  }

  /** @returns the origin that serves the folder. @throws SitewrightError `not-found` when there is no site in it */
  async originOf(previewed: Previewed): Promise<string> {
    const { folder } = previewed;
    const server = this.#servers.get(folder) ?? this.#serve(previewed);
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

  async #serve({ projectId, folder }: Previewed): Promise<SiteServer> {
    const { serveSite } = await import('../preview/site-server.ts');
    if (projectId === undefined) return serveSite({ folder, isLive: true });

    const { FRAME_SCRIPT } = await import('../editing/frame-script.ts');
    const marked = async (path: string, html: string) => (await this.#editing()).marked(projectId, path, html);
    return serveSite({ folder, isLive: true, editing: { script: FRAME_SCRIPT, marked } });
  }
}
