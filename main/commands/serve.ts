// `sitewright serve`: the studio in a browser, or one made site as a host would serve it.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { openAddress } from '../browser/open-address.ts';
import { dataDir } from '../data-dir.ts';
import { rendererFolder } from '../http/renderer-files.ts';
import { forgetSignIn, keepSignIn, keptSignIn } from '../http/sign-in.ts';
import { startStudioHost, type StudioHost, type StudioHostOptions } from '../http/studio-host.ts';
import { countOutbound } from '../network/outbound.ts';
import { serveSite } from '../preview/site-server.ts';
import { openStudio } from '../studio/open-studio.ts';
import { version } from '../version.ts';
import { untilInterrupted } from './interrupt.ts';
import { sayNotices } from './notices.ts';

export interface ServeOptions {
  /** When missing the one before, where pages still open look for the studio; else any free one. */
  port?: number | undefined;
  /** Folder of one made site to serve instead of the studio. */
  site?: string | undefined;
  open?: boolean | undefined;
  /** Of a PostgreSQL that several studios and workers share. */
  databaseUrl?: string | undefined;
  json?: boolean | undefined;
}

interface Served {
  address: string;
  /** What stands at the address. */
  says: string;
  close(): Promise<void>;
}

/** Serves until Ctrl+C. @returns the exit code. @throws SitewrightError `conflict` when the port is taken */
export async function serveCommand({ port, site, open, json, databaseUrl }: ServeOptions): Promise<number> {
  const interrupt = untilInterrupted('Stopping.');

  try {
    const served = site === undefined ? await serveStudio(port, databaseUrl) : await serveFolder(resolve(site), port);
    try {
      console.log(json ? JSON.stringify({ address: served.address }) : `${served.says}: ${served.address}\nStop it with Ctrl+C.`);
      if (open && !(await openAddress(served.address))) console.error('No browser could be opened. Open the address by hand.');
      if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort');
    } finally {
      await served.close();
    }
    return 0;
  } finally {
    interrupt.done();
  }
}

async function serveFolder(folder: string, port = 0): Promise<Served> {
  const server = await serveSite({ folder, port, isLive: true });
  return { address: `${server.origin}/`, says: `The site in ${folder}`, close: () => server.close() };
}

async function serveStudio(port: number | undefined, databaseUrl: string | undefined): Promise<Served> {
  const folder = rendererFolder();
  const requestsSent = countOutbound();
  const studio = await openStudio({ dataDir: dataDir(), databaseUrl, takesRuns: true, remembersClient: true });

  try {
    await sayNotices(studio);
    const host = await startAgain(port, {
      context: { studio, version: version(), shell: 'browser', role: 'owner', requestsSent, onFault: console.error },
      folder,
      onUsedAddress: (address) => console.error(`An address was used a second time. This one is fresh: ${address}`),
    });
    return {
      address: host.address(),
      says: 'The studio',
      async close() {
        await host.close();
        await studio.close();
      },
    };
  } catch (error) {
    await studio.close();
    throw error;
  }
}

/** With the secret of the launch before, so that its pages go on. What stood in its place meanwhile may have been shown their cookies. */
async function startAgain(asked: number | undefined, options: Omit<StudioHostOptions, 'port' | 'secret'>): Promise<StudioHost> {
  const kept = await keptSignIn(dataDir(), Date.now());
  const port = asked ?? kept.port ?? 0;
  try {
    const host = await startStudioHost({ ...options, port, secret: kept.secret });
    await keepSignIn(dataDir(), { ...kept, port: Number(new URL(host.origin).port) });
    return host;
  } catch (error) {
    await forgetSignIn(dataDir());
    if (asked !== undefined || port === 0) throw error;
    return startAgain(0, options);
  }
}
