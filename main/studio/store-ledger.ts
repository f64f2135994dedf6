// The ledger of a project: rows of the store, and what each deployment held among the stored files.
import { SitewrightError } from '../../agents/site/error.ts';
import { createBlobs } from '../assets/blobs.ts';
import { BROKEN_OFF, underWayWords, type Ledger } from '../publishing/ledger.ts';
import { manifestText, readManifest } from '../publishing/manifest.ts';
import { RENEW_MS } from '../store/publishing/deployments.ts';
import type { Store } from '../store/store.ts';

interface Kept {
  deployments: Store['deployments'];
  dataDir: string;
}

interface Place {
  projectId: string;
  /** The host's id. */
  host: string;
  /** The site's name at the host. */
  site: string;
}

export function storeLedger(place: Place, { deployments, dataDir }: Kept): Ledger {
  const blobs = createBlobs(dataDir);
  const list = async () => (await deployments.list(place.projectId, place.host)).filter(({ site }) => site === place.site);

  return {
    list,
    withdrawn: () => deployments.withdrawn(place),

    async begin({ site, kind }) {
      await blobs.put(manifestText([...site.files, ...site.ruleFiles]));
      const { id, end } = held(
        await deployments.begin(place, { kind, filesHash: site.hash, brokenOff: BROKEN_OFF }),
        deployments,
      );
      return {
        async done({ reference, url, sent }) {
          end();
          await deployments.done(id, { reference, url, sentFiles: sent.files, sentBytes: sent.bytes });
        },
        async failed(message) {
          end();
          await deployments.failed(id, message);
        },
      };
    },

    async switching(reference) {
      const { id, end } = held(await deployments.lease(place, { reference, brokenOff: BROKEN_OFF }), deployments);
      return {
        async done() {
          end();
          await deployments.switched(place, reference);
          await deployments.release(id);
        },
        async givenUp() {
          end();
          await deployments.release(id);
        },
      };
    },

    async liveManifest() {
      const live = (await list()).find(({ state }) => state === 'live');
      if (!live || !(await blobs.has(live.filesHash))) return undefined;
      return readManifest(new TextDecoder().decode(await blobs.get(live.filesHash)));
    },
  };
}

/** Says that we are still at it until the end. @throws SitewrightError `conflict` where another program was first */
function held(id: string | undefined, { renew }: Store['deployments']): { id: string; end(this: void): void } {
  if (id === undefined) throw new SitewrightError('conflict', underWayWords(''));

  // One that is missed is made up for by the next.
  const renewing = setInterval(() => void renew(id).catch(() => undefined), RENEW_MS);
  return { id, end: () => clearInterval(renewing) };
}
