// A connection to a server over SSH, and its disk.
import { createHash } from 'node:crypto';
import type { SFTPWrapper } from 'ssh2';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { Disk } from '../releases.ts';
import { askingOn } from './asking.ts';
import { diskOf } from './disk.ts';

export interface ServerPlace {
  server: string;
  port: number;
  user: string;
  password?: string | undefined;
  /** In OpenSSH's form. */
  key?: string | undefined;
  /** As ssh-keygen -lf shows it: SHA256:… */
  fingerprint?: string | undefined;
}

export interface ServerConnection {
  disk: Disk;
  close(this: void): unknown;
}

const CONNECT_WITHIN_MS = 20_000;

/** @throws SitewrightError `auth` when the server is another than it was, or lets nobody in; `external` when it does not answer */
export async function connectServer(place: ServerPlace): Promise<ServerConnection> {
  // Loaded when a server is asked for: no other host needs it.
  const { default: ssh } = await import('ssh2');
  const client = new ssh.Client();
  let seen = '';

  await new Promise<void>((resolve, reject) => {
    // Each step waits for its answer: small packets held back would cost 40 ms each.
    client.once('ready', () => resolve(void client.setNoDelay(true)));
    client.on('error', (error) => reject(refusedBy(error, place, seen)));
    client.connect({
      host: place.server,
      port: place.port,
      username: place.user,
      ...(place.password === undefined ? {} : { password: place.password }),
      ...(place.key === undefined ? {} : { privateKey: place.key }),
      readyTimeout: CONNECT_WITHIN_MS,
      hostVerifier: (key: Buffer) => {
        seen = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
        return seen === place.fingerprint;
      },
    });
  });

  const sftp = await new Promise<SFTPWrapper>((resolve, reject) => {
    client.sftp((error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const lost = new Promise<never>((_resolve, reject) => {
    client.once('close', () => reject(gone(place)));
  });
  // Nobody may be waiting when it is closed on purpose.
  lost.catch(() => undefined);
  return { disk: diskOf(askingOn(sftp, lost)), close: () => client.end() };
}

function refusedBy(error: Error & { level?: string }, { server, fingerprint }: ServerPlace, seen: string): SitewrightError {
  if (seen !== '' && seen !== fingerprint) {
    const words =
      fingerprint === undefined
        ? `${server} shows the key ${seen}. Ask whoever runs the server whether that is its own, then give it: --set fingerprint=${seen}`
        : `${server} shows the key ${seen}, not the one it had. Somebody may stand in between: ask whoever runs the server before you go on.`;
    return new SitewrightError('auth', words, { cause: error });
  }
  if (error.level === 'client-authentication') {
    return new SitewrightError(
      'auth',
      `${server} does not let this user in. Look at name, password and key, then connect again.`,
      { cause: error },
    );
  }
  return gone({ server }, error);
}

function gone({ server }: Pick<ServerPlace, 'server'>, cause?: Error): SitewrightError {
  const words = `The connection to ${server} could not be made, or broke. Publish again: what is there already is not sent twice.`;
  return new SitewrightError('external', words, { cause });
}
