// Sites that are open on one's own network, each until it is closed, and all until the studio is.
import { networkInterfaces } from 'node:os';
import { SitewrightError } from '../../agents/site/error.ts';
import type { NetworkShare } from '../sharing/network-share.ts';
import type { Store } from '../store/store.ts';
import { byStudio } from './by-studio.ts';

interface Open {
  address?: string | undefined;
}

export interface NetworkSharing {
  state(projectId: string): Promise<Open>;
  /** @throws SitewrightError `precondition` before the site is made, or where there is no network */
  open(projectId: string): Promise<Open>;
  end(projectId: string): Promise<Open>;
  close(): Promise<void>;
}

export function createNetworkSharing(store: Store): NetworkSharing {
  const shares = new Map<string, Promise<NetworkShare>>();
  const note = (action: 'shared-on-network' | 'sharing-ended', target: string) =>
    store.auditLog.append({ ...byStudio(store), action, target });

  const begin = async (projectId: string): Promise<NetworkShare> => {
    const { outDir } = await store.projects.get(projectId);
    if (outDir === undefined) throw new SitewrightError('precondition', 'This site is not made yet. Make it, then show it.');
    const share = await shareFolder(outDir);
    await note('shared-on-network', projectId);
    return share;
  };

  return {
    state: async (projectId) => ({ address: (await shares.get(projectId))?.address }),

    async open(projectId) {
      const share = shares.get(projectId) ?? begin(projectId);
      shares.set(projectId, share);
      try {
        return { address: (await share).address };
      } catch (error) {
        shares.delete(projectId);
        throw error;
      }
    },

    async end(projectId) {
      const share = shares.get(projectId);
      shares.delete(projectId);
      if (!share) return {};
      await (await share).close();
      await note('sharing-ended', projectId);
      return {};
    },

    async close() {
      const open = await Promise.allSettled(shares.values());
      shares.clear();
      await Promise.all(open.flatMap((share) => (share.status === 'fulfilled' ? [share.value.close()] : [])));
    },
  };
}

/** Nothing but the files of the site: the studio itself listens elsewhere, on this machine only. */
async function shareFolder(folder: string): Promise<NetworkShare> {
  const [{ ownAddress }, { shareOnNetwork }, { siteRequests }] = await Promise.all([
    import('../sharing/own-address.ts'),
    import('../sharing/network-share.ts'),
    import('../preview/site-server.ts'),
  ]);
  const host = ownAddress(networkInterfaces());
  if (host === undefined)
    throw new SitewrightError('precondition', 'This machine is on no network. Join the Wi-Fi of the phone, then try again.');
  return shareOnNetwork({ host, answer: siteRequests({ folder }) });
}
