// What a disk holds after the power went: all that was flushed, and of the rest what chance left.
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
  rmdirSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DiskOp } from './disk-log.fixture.ts';

export interface PowerCut {
  /** A copy of the folder as it was before the log begins; changed into what is left. */
  folder: string;
  ops: readonly DiskOp[];
  /** The power goes after so many of them. */
  after: number;
  /** 0 to 1, other each time. */
  random(this: void): number;
}

/** Disks write sectors whole. */
const SECTOR_BYTES = 512;

/**
 * As a journalling file system does it (ext4 with its defaults): names, sizes and folders are kept in the order they were asked for, up to a
 * random moment after the last flush of any file; of the content of a file what came before its own last flush, and of what came after
 * each write wholly, in part or not at all.
 *
 * @returns ids that somebody had been told of
 */
export function cutPower({ folder, ops, after, random }: PowerCut): number[] {
  const done = ops.slice(0, after);
  const lastFlush = done.findLastIndex(({ type }) => type === 'fsync');
  const namesUntil = lastFlush + Math.floor(random() * (done.length - lastFlush));
  const flushedUntil = new Map(done.flatMap((op, at) => (op.type === 'fsync' ? [[op.file, at] as const] : [])));

  for (const [at, op] of done.entries()) {
    if (op.type === 'write') writeWhatIsLeft(folder, op, { isFlushed: at < (flushedUntil.get(op.file) ?? -1), random });
    else if (at <= namesUntil) apply(folder, op);
  }
  return done.flatMap((op) => (op.type === 'told' ? [op.id] : []));
}

type Write = Extract<DiskOp, { type: 'write' }>;

function writeWhatIsLeft(
  folder: string,
  { path, at, bytes }: Write,
  { isFlushed, random }: { isFlushed: boolean; random(this: void): number },
): void {
  const file = join(folder, path);
  if (!existsSync(file)) return;

  const chance = random();
  const sectors = Math.ceil(bytes.length / SECTOR_BYTES);
  const kept = isFlushed || chance < 0.4 ? bytes.length : chance < 0.8 ? 0 : Math.floor(random() * sectors) * SECTOR_BYTES;
  if (kept === 0) return;

  const fd = openSync(file, 'r+');
  writeSync(fd, bytes, 0, kept, at);
  closeSync(fd);
}

function apply(folder: string, op: Exclude<DiskOp, Write>): void {
  if (op.type === 'fsync' || op.type === 'told') return;
  const path = join(folder, op.path);

  switch (op.type) {
    case 'create':
      if (!existsSync(path)) writeFileSync(path, '');
      return;
    case 'mkdir':
      mkdirSync(path);
      return;
    case 'unlink':
      rmSync(path);
      return;
    case 'rmdir':
      rmdirSync(path);
      return;
    case 'rename':
      renameSync(path, join(folder, op.to));
      return;
    case 'truncate':
      truncateSync(path, op.size);
  }
}

/** Mulberry32: the same cuts each time the test runs. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
