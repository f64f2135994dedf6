// Serves the sites that someone looks at: each folder once, until the studio closes.
import { createHash } from 'node:crypto';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SiteEditing } from '../editing/site-editing.ts';
import type { SiteServer, SiteServerOptions } from '../preview/site-server.ts';

interface Previewed {
  /** Missing: it is only looked at, and follows what is beside it. */
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
    const { FRAME_SCRIPT } = await import('../editing/frame-script.ts');
    const marked = async (path: string, html: string) =>
      projectId === undefined ? html : (await this.#editing()).marked(projectId, path, html);
    return serveAgain({ folder, isLive: true, editing: { script: FRAME_SCRIPT, marked } });
  }
}

/** Where it was before a restart, so that a page still open goes on with what is being typed in it; anywhere when that is taken. */
async function serveAgain(site: SiteServerOptions): Promise<SiteServer> {
  const { serveSite } = await import('../preview/site-server.ts');
  try {
    return await serveSite({ ...site, port: portOf(site.folder) });
  } catch (error) {
    if (error instanceof SitewrightError && error.kind === 'conflict') return serveSite(site);
    throw error;
  }
}

/** Below those that systems give to whoever asks for any, from 32768 on: https://docs.kernel.org/networking/ip-sysctl.html */
const [FIRST_PORT, PORTS] = [20_000, 12_000];

function portOf(folder: string): number {
  return FIRST_PORT + (createHash('sha256').update(folder).digest().readUInt32BE() % PORTS);
}
