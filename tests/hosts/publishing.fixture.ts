// One site on its way to a loopback host, with a ledger in a folder that goes with it.
import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileLedger } from '../../main/publishing/file-ledger.ts';
import type { Deployed, Ground, Session, Site } from '../../main/publishing/host.ts';
import type { SiteFile } from '../../main/publishing/site-file.ts';
import { underWayWords, type Ledger } from '../../main/publishing/ledger.ts';
import { publishSite, type Target } from '../../main/publishing/publish-site.ts';
import { hostNamed } from '../../main/publishing/registry.ts';
import { fileOf } from '../../main/publishing/site-source.ts';
import { lockFolder } from '../../main/store/lock.ts';

export interface TestPublishing {
  place: { target: Target; ledger: Ledger; ground: Ground };
  ledger: Ledger;
  publish(this: void, site: Site, options?: { isPreview?: boolean; onProgress?: Ground['onProgress'] }): Promise<Deployed>;
  session(this: void): Session;
  /** The same file with other words in it. */
  edited(this: void, file: SiteFile): SiteFile;
  close(this: void): Promise<void>;
}

export async function publishingTo(id: string, settings: Record<string, string>): Promise<TestPublishing> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-publishing-'));
  const ledger = openFileLedger(folder, (path) => lockFolder(path, underWayWords));
  const ground: Ground = { signal: new AbortController().signal, onProgress: () => undefined };
  const target = { id, host: hostNamed(id), siteName: 'hofer', settings };
  const place = { target, ledger, ground };

  return {
    place,
    ledger,
    publish: (site, { isPreview = false, onProgress } = {}) =>
      publishSite({ ...place, ground: { ...ground, ...(onProgress ? { onProgress } : {}) }, site, isPreview }),
    session: () => target.host.open(target, ground),
    edited: ({ path }) => fileOf(path, 'edited'),
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 9 }),
  };
}

export interface Fetched {
  status: number;
  headers: Headers;
  body: string;
}

/** A page of a site by its name, from a host on this machine. */
export async function fetchFrom(origin: string, name: string, path: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const asking = request(new URL(path, origin), { headers: { host: name } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const headers = new Headers(
          Object.entries(response.headers).map(([key, value]) => [key, String(value)] as [string, string]),
        );
        resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
