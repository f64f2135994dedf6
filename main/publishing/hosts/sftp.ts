// Any server one may log in to: releases side by side, and a link that is switched.
import { z } from 'zod';
import { defineHost, type Session } from '../host.ts';
import { secret, setting } from '../host-settings.ts';
import { liveRelease, pointAt, putRelease, removeReleases, unsent, type ReleaseGround } from '../releases.ts';
import { connectServer, type ServerConnection } from '../sftp/connection.ts';

const AT_ONCE = 8;
const SSH_PORT = 22;

export default defineHost({
  name: 'Own server (SFTP)',
  purpose: 'Puts the site on a server over SSH; a switch of one link makes it live.',
  schema: z.object({
    server: setting('Server', 'Its name, e.g. ssh.hofer.example.'),
    user: setting('User', 'Who logs in there; one that may write to that folder alone.'),
    password: secret('Password', 'Or a key, which is safer.').optional(),
    key: secret('Private key', 'In the form of OpenSSH, without a passphrase.').optional(),
    fingerprint: setting('Fingerprint', 'Of the server, as it shows itself when you first connect: SHA256:….').optional(),
    path: setting('Folder', 'Whole path of where the web server looks, e.g. /var/www/hofer. Earlier ones are kept beside it.'),
    port: z
      .string()
      .regex(/^\d{1,5}$/)
      .meta({ label: 'Port', hint: 'Only where it is not 22.', isSecret: false })
      .optional(),
    address: setting('Address', 'Where visitors see it, e.g. https://hofer.example/.').optional(),
  }),
  limits: { source: 'the disk of the server' },
  forms: 'mail',
  hasPreviews: false,
  keepsDomains: false,
  keepsEarlier: true,

  open({ settings }, ground): Session {
    const { path: root, address: url, port } = settings;
    let opened: Promise<ServerConnection> | undefined;
    const place = async (): Promise<ReleaseGround> => {
      opened ??= connectServer({ ...settings, port: port === undefined ? SSH_PORT : Number(port) });
      return { ...ground, disk: (await opened).disk, root, atOnce: AT_ONCE };
    };

    return {
      async check() {
        const { disk } = await place();
        const isTaken = await disk.isTaken(root);
        return {
          account: `${settings.user}@${settings.server}`,
          may: [`write to ${root} and beside it`],
          lacks: isTaken ? ['an empty folder'] : [],
        };
      },
      plan: async (site) => unsent(site, await place()),
      publish: async (request) => ({ ...(await putRelease(request, await place())), url }),
      status: async () => ({ live: await liveRelease(await place()), url }),
      rollBack: async (reference) => ({ ...(await pointAt(reference, await place())), url }),
      remove: async () => removeReleases(await place()),
      async close() {
        // A connection that was never made has said so already.
        (await opened?.catch(() => undefined))?.close();
      },
    };
  },
});
