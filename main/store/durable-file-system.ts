// PGlite's file system on disk, made to survive a power cut: stock PGlite never asks the disk to keep anything.
import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type InitArguments = Parameters<NodeFS['init']>;

/** As PGlite starts PostgreSQL, but for `-F`, which turns fsync off. Its fdatasync does nothing, hence the sync method. */
export const DURABLE_START_PARAMS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-cfsync=on',
  '-cwal_sync_method=fsync',
];

export class DurableFileSystem extends NodeFS {
  override async init(...[pg, options]: InitArguments): ReturnType<NodeFS['init']> {
    const preRun: typeof options.preRun = [...(options.preRun ?? []), (module) => addFsync(module.NODEFS)];
    return super.init(pg, { ...options, preRun });
  }
}

/** Emscripten's file system for Node (6.0.13) has no fsync of its own; `fd_sync` calls it where there is one. */
function addFsync(fileSystem: object): void {
  if (!('stream_ops' in fileSystem) || typeof fileSystem.stream_ops !== 'object') {
    throw new Error('The file system of this PGlite is built in another way; its fsync has to be looked at again.');
  }

  Object.assign(fileSystem.stream_ops ?? {}, {
    fsync(stream: { nfd: number }): number {
      fsyncSync(stream.nfd);
      return 0;
    },
  });
}
