// Writes down what a piece of work asks of the disk, in order, by standing in for Node's file functions while it runs.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative } from 'node:path';

/** `file` is the same for one file whatever it is called meanwhile. Paths are relative to the folder. */
export type DiskOp =
  | { type: 'create' | 'mkdir' | 'unlink' | 'rmdir'; path: string }
  | { type: 'rename'; path: string; to: string }
  | { type: 'truncate'; path: string; size: number }
  | { type: 'write'; file: number; path: string; at: number; bytes: Uint8Array }
  | { type: 'fsync'; file: number }
  /** Somebody was told that this is kept. */
  | { type: 'told'; id: number };

export interface DiskLog {
  ops: DiskOp[];
  /** Notes that somebody was told. */
  tell(this: void, id: number): void;
}

/** @param folder whatever happens outside of it is not written down */
export async function logDisk(folder: string, work: (log: DiskLog) => Promise<void>): Promise<DiskOp[]> {
  const ops: DiskOp[] = [];
  const original = { ...fs };
  const inPlace = standIns(original, folder, ops);
  Object.assign(fs, inPlace);
  syncBuiltinESMExports();

  try {
    await work({ ops, tell: (id) => ops.push({ type: 'told', id }) });
  } finally {
    for (const name of Object.keys(inPlace)) Object.assign(fs, { [name]: Reflect.get(original, name) });
    syncBuiltinESMExports();
  }
  return ops;
}

type Files = typeof fs;

type StandIns = Partial<Record<keyof Files, unknown>>;

interface Recorder {
  original: Files;
  names: Names;
  note(this: void, op: DiskOp | undefined): void;
  /** Notes what happens to a path of the folder. */
  noteAt(this: void, path: string, op: (name: string) => DiskOp): void;
}

/** PGlite's file system asks for these and no others, always with these arguments. */
function standIns(original: Files, folder: string, ops: DiskOp[]): StandIns {
  const names = new Names(folder);
  const recorder: Recorder = {
    original,
    names,
    note: (op) => op && ops.push(op),
    noteAt: (path, op) => names.isInside(path) && ops.push(op(names.of(path))),
  };
  return { ...openFiles(recorder), ...contents(recorder), ...paths(recorder) };
}

function openFiles({ original, names, noteAt }: Recorder): StandIns {
  return {
    openSync(path: string, flags: number | string = 'r', mode?: number): number {
      const isNew = names.isInside(path) && !original.existsSync(path);
      const fd = original.openSync(path, flags, mode);
      const isCut = typeof flags === 'number' && (flags & original.constants.O_TRUNC) !== 0;

      if (isNew) noteAt(path, (name) => ({ type: 'create', path: name }));
      if (isCut) noteAt(path, (name) => ({ type: 'truncate', path: name, size: 0 }));
      names.opened(fd, path);
      return fd;
    },
    closeSync(fd: number): void {
      names.closed(fd);
      original.closeSync(fd);
    },
  };
}

type WriteArguments = [fd: number, buffer: Uint8Array, from: number, count: number, at: number];

function contents({ original, names, note, noteAt }: Recorder): StandIns {
  return {
    writeSync(...[fd, buffer, from, count, at]: WriteArguments): number {
      const written = original.writeSync(fd, buffer, from, count, at);
      const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset + from, written).slice();
      note(names.ofFd(fd, (path, file) => ({ type: 'write', file, path, at, bytes })));
      return written;
    },
    fsyncSync(fd: number): void {
      note(names.ofFd(fd, (_path, file) => ({ type: 'fsync', file })));
    },
    ftruncateSync(fd: number, size: number): void {
      original.ftruncateSync(fd, size);
      note(names.ofFd(fd, (path) => ({ type: 'truncate', path, size })));
    },
    truncateSync(path: string, size: number): void {
      original.truncateSync(path, size);
      noteAt(path, (name) => ({ type: 'truncate', path: name, size }));
    },
  };
}

function paths({ original, names, noteAt }: Recorder): StandIns {
  return {
    writeFileSync(path: string, content: string, options?: object): void {
      original.writeFileSync(path, content, options);
      noteAt(path, (name) => ({ type: 'create', path: name }));
    },
    renameSync(path: string, to: string): void {
      original.renameSync(path, to);
      noteAt(path, (name) => ({ type: 'rename', path: name, to: names.of(to) }));
      names.renamed(path, to);
    },
    unlinkSync(path: string): void {
      original.unlinkSync(path);
      noteAt(path, (name) => ({ type: 'unlink', path: name }));
      names.gone(path);
    },
    mkdirSync(path: string, options?: object): void {
      original.mkdirSync(path, options);
      noteAt(path, (name) => ({ type: 'mkdir', path: name }));
    },
    rmdirSync(path: string): void {
      original.rmdirSync(path);
      noteAt(path, (name) => ({ type: 'rmdir', path: name }));
    },
  };
}

/** Which file is open under which number, and what it is called now. */
class Names {
  readonly #folder: string;
  readonly #files = new Map<string, number>();
  readonly #open = new Map<number, number>();
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  isInside(path: string): boolean {
    return path.startsWith(this.#folder);
  }

  of(path: string): string {
    return relative(this.#folder, path);
  }

  opened(fd: number, path: string): void {
    if (!this.isInside(path)) return;
    const file = this.#files.get(path) ?? ++this.#count;
    this.#files.set(path, file);
    this.#open.set(fd, file);
  }

  closed(fd: number): void {
    this.#open.delete(fd);
  }

  renamed(path: string, to: string): void {
    const file = this.#files.get(path);
    this.#files.delete(path);
    if (file !== undefined) this.#files.set(to, file);
  }

  gone(path: string): void {
    this.#files.delete(path);
  }

  ofFd(fd: number, op: (path: string, file: number) => DiskOp): DiskOp | undefined {
    const file = this.#open.get(fd);
    const path = [...this.#files].find(([, each]) => each === file)?.[0];
    return file === undefined || path === undefined ? undefined : op(this.of(path), file);
  }
}
