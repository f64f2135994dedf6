// The ledger of a project: rows of the store, and what each deployment held among the stored files.
import { createBlobs } from '../assets/blobs.ts';
import type { Ledger } from '../publishing/ledger.ts';
import { manifestText, readManifest } from '../publishing/manifest.ts';
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
    failed: deployments.failed,
    switched: (reference) => deployments.switched(place, reference),
    withdrawn: () => deployments.withdrawn(place),

    async begin({ site, kind }) {
      await blobs.put(manifestText([...site.files, ...site.ruleFiles]));
      return deployments.begin(place, { kind, filesHash: site.hash });
    },

    done: (id, { reference, url, sent }) =>
      deployments.done(id, { reference, url, sentFiles: sent.files, sentBytes: sent.bytes }),

    async liveManifest() {
      const live = (await list()).find(({ state }) => state === 'live');
      if (!live || !(await blobs.has(live.filesHash))) return undefined;
      return readManifest(new TextDecoder().decode(await blobs.get(live.filesHash)));
    },
  };
}
