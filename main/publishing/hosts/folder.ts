// A folder on this machine, or on a disk that it has: for a server of one's own, or to hand on.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { defineHost } from '../host.ts';
import { setting } from '../host-settings.ts';
import { LOCAL_DISK } from '../local-disk.ts';
import { liveRelease, pointAt, putRelease, removeReleases, unsent } from '../releases.ts';

const AT_ONCE = 32;

export default defineHost({
  name: 'Folder',
  purpose: 'Puts the site into a folder; a switch of one link makes it live.',
  schema: z.object({
    path: setting('Folder', 'Where the site is to stand, e.g. /srv/www/hofer. Earlier ones are kept beside it.'),
  }),
  limits: { source: 'the disk' },
  forms: 'mail',
  hasPreviews: true,
  keepsDomains: false,
  keepsEarlier: true,

  open({ settings }, ground) {
    const root = resolve(settings.path);
    const place = { ...ground, disk: LOCAL_DISK, root, atOnce: AT_ONCE };
    const url = pathToFileURL(`${root}/index.html`).href;

    return {
      check: async () => ({
        account: root,
        may: ['write here'],
        lacks: (await LOCAL_DISK.isTaken(root)) ? ['an empty folder'] : [],
      }),
      plan: (site) => unsent(site, place),
      publish: async (request) => ({ ...(await putRelease(request, place)), url }),
      status: async () => ({ live: await liveRelease(place), url }),
      promote: async (reference) => ({ ...(await pointAt(reference, place)), url }),
      rollBack: async (reference) => ({ ...(await pointAt(reference, place)), url }),
      remove: () => removeReleases(place),
    };
  },
});
