// An SFTP server on this machine over a folder of its own, with what OpenSSH adds.
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  renameSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import ssh2, { type Connection, type SFTPWrapper } from 'ssh2';

declare module 'ssh2' {
  interface Connection {
    /** Its types leave it out. */
    setNoDelay(isWanted: boolean): this;
  }
}

const { Server, utils } = ssh2;
const { STATUS_CODE, OPEN_MODE } = utils.sftp;

export const SFTP_USER = { user: 'deploy', password: 'secret-sftp' };

export interface SftpHost {
  port: number;
  fingerprint: string;
  /** Names of files written since it was opened. */
  written: string[];
  /** After this many files the connection breaks, once. */
  breakAfter: number;
  close(this: void): Promise<void>;
}

/** @param root stands for `/srv` on the server */
export async function openSftpHost(root: string): Promise<SftpHost> {
  const key = hostKey();
  const bytes = publicPartOf(key);
  const fingerprint = `SHA256:${createHash('sha256').update(bytes).digest('base64').replace(/=+$/, '')}`;
  const connections = new Set<Connection>();
  const host: Omit<SftpHost, 'port' | 'close'> = { fingerprint, written: [], breakAfter: Infinity };

  const server = new Server({ hostKeys: [key] }, (connection) => {
    connections.add(connection);
    connection.setNoDelay(true);
    connection.on('error', () => undefined).on('close', () => connections.delete(connection));
    connection.on('authentication', (context) => {
      const isIn =
        context.method === 'password' && context.username === SFTP_USER.user && context.password === SFTP_USER.password;
      if (isIn) context.accept();
      else context.reject(['password']);
    });
    connection.on('session', (accept) => {
      accept().on('sftp', (open) => serveFiles(open(), { root, host, drop: () => void connection.end() }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();

  return Object.assign(host, {
    port: address !== null && typeof address === 'object' && 'port' in address ? address.port : 0,
    async close() {
      for (const connection of connections) connection.end();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  });
}

interface Serving {
  root: string;
  host: Omit<SftpHost, 'port' | 'close'>;
  drop(this: void): void;
}

function serveFiles(sftp: SFTPWrapper, { root, host, drop }: Serving): void {
  const at = (path: string) => join(root, path.replace(/^\/srv/, ''));
  const handles = new Map<number, { fd?: number; names?: string[] }>();
  let next = 0;
  const handleOf = (opened: { fd?: number; names?: string[] }): Buffer => {
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32BE(next);
    handles.set(next++, opened);
    return buffer;
  };
  const openedBy = (handle: Buffer) => handles.get(handle.readUInt32BE(0));

  const answering = (id: number, work: () => void): void => {
    try {
      work();
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EINVAL');
      sftp.status(id, isMissing ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE);
    }
  };
  const done = (id: number, work: () => void): void =>
    answering(id, () => {
      work();
      sftp.status(id, STATUS_CODE.OK);
    });

  sftp.on('OPEN', (id, path, flags) =>
    answering(id, () => {
      const isWriting = (flags & OPEN_MODE.WRITE) !== 0;
      if (isWriting) host.written.push(path);
      if (isWriting && host.breakAfter-- === 0) return drop();
      sftp.handle(id, handleOf({ fd: openSync(at(path), isWriting ? 'w' : 'r') }));
    }),
  );
  sftp.on('WRITE', (id, handle, ...[offset, bytes]) =>
    done(id, () => void writeSync(openedBy(handle)?.fd ?? -1, bytes, 0, bytes.length, offset)),
  );
  sftp.on('READ', (id, handle, ...[offset, length]) =>
    answering(id, () => {
      const buffer = Buffer.alloc(length);
      const read = readSync(openedBy(handle)?.fd ?? -1, buffer, 0, length, offset);
      if (read === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, read));
    }),
  );
  sftp.on('CLOSE', (id, handle) =>
    done(id, () => {
      const fd = openedBy(handle)?.fd;
      if (fd !== undefined) closeSync(fd);
    }),
  );
  sftp.on('OPENDIR', (id, path) => answering(id, () => sftp.handle(id, handleOf({ names: readdirSync(at(path)) }))));
  sftp.on('READDIR', (id, handle) => {
    const opened = openedBy(handle);
    if (!opened?.names?.length) {
      sftp.status(id, STATUS_CODE.EOF);
      return;
    }
    const names = opened.names.splice(0);
    sftp.name(
      id,
      names.map((filename) => ({ filename, longname: filename, attrs: attributes({ mode: 0, size: 0 }) })),
    );
  });
  sftp.on('STAT', (id, path) => answering(id, () => sftp.attrs(id, attributes(statSync(at(path))))));
  sftp.on('LSTAT', (id, path) => answering(id, () => sftp.attrs(id, attributes(lstatSync(at(path))))));
  sftp.on('FSTAT', (id, handle) => answering(id, () => sftp.attrs(id, attributes(fstatSync(openedBy(handle)?.fd ?? -1)))));
  sftp.on('SETSTAT', (id) => sftp.status(id, STATUS_CODE.OK));
  sftp.on('FSETSTAT', (id) => sftp.status(id, STATUS_CODE.OK));
  sftp.on('MKDIR', (id, path) => done(id, () => mkdirSync(at(path))));
  sftp.on('RMDIR', (id, path) => done(id, () => rmdirSync(at(path))));
  sftp.on('REMOVE', (id, path) => done(id, () => unlinkSync(at(path))));
  sftp.on('RENAME', (id, from, to) => done(id, () => renameSync(at(from), at(to))));
  sftp.on('SYMLINK', (id, link, target) => done(id, () => symlinkSync(target, at(link))));
  sftp.on('READLINK', (id, path) =>
    answering(id, () =>
      sftp.name(id, [{ filename: readlinkSync(at(path)), longname: '', attrs: attributes({ mode: 0, size: 0 }) }]),
    ),
  );
  sftp.on('EXTENDED', (id, name, payload) => {
    const [first = '', second = ''] = stringsIn(payload);
    if (name === 'posix-rename@openssh.com') return done(id, () => renameSync(at(first), at(second)));
    if (name === 'hardlink@openssh.com') return done(id, () => linkSync(at(first), at(second)));
    sftp.status(id, STATUS_CODE.OP_UNSUPPORTED);
  });
}

function attributes({ mode, size }: Pick<Stats, 'mode' | 'size'>) {
  return { mode, size, uid: 0, gid: 0, atime: 0, mtime: 0 };
}

function stringsIn(payload: Buffer): string[] {
  const strings: string[] = [];
  for (let at = 0; at < payload.length;) {
    const length = payload.readUInt32BE(at);
    strings.push(payload.toString('utf8', at + 4, at + 4 + length));
    at += 4 + length;
  }
  return strings;
}

/** By Node: now and then ssh2 1.17 cannot read an Ed25519 key that it made itself. */
function hostKey(): string {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'sec1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return privateKey;
}

function publicPartOf(key: string): Buffer {
  const parsed = utils.parseKey(key);
  if (parsed instanceof Error) throw parsed;
  return parsed.getPublicSSH();
}
