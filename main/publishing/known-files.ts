// What the files of a folder held when they were last read: one that was not touched since is not read again.
import { hash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readIfThere, writeWhole } from '../assets/disk.ts';
import { version } from '../version.ts';
import type { Content } from './site-file.ts';

export interface KnownFiles {
  /** Nothing where it may be another by now. */
  find(this: void, name: string, stats: Stats): Content | undefined;
  /** @param stats from before it was read, and `readAt` the moment of that */
  note(this: void, name: string, content: Content, seen: { stats: Stats; readAt: number }): void;
  save(this: void): Promise<void>;
}

interface Known {
  stamp: string;
  content: Content;
}

/** FAT counts the time of a change in steps of two seconds; systems that count in parts of a second tick within a few milliseconds. */
const COARSE_TICK_MS = 2_000;
const FINE_TICK_MS = 100;

/** @param file where it is kept: begun anew where it is missing, damaged, or of another Sitewright */
export async function openKnownFiles(file: string): Promise<KnownFiles> {
  const before = linesIn(new TextDecoder().decode(await readIfThere(file)));
  const now = new Map<string, Known>();
  let isChanged = false;

  return {
    find(name, stats) {
      const known = before.get(name);
      if (known?.stamp !== stampOf(stats)) return undefined;
      now.set(name, known);
      return known.content;
    },

    note(name, content, { stats, readAt }) {
      if (!isSettled(stats, readAt) || /\s/.test(name)) return;
      now.set(name, { stamp: stampOf(stats), content });
      isChanged = true;
    },

    async save() {
      if (!isChanged && now.size === before.size) return;
      const lines = [...now].map(([name, known]) => lineOf(name, known));
      const text = [version(), ...lines].join('\n');
      await writeWhole(file, `${hash('sha256', text)}\n${text}`);
    },
  };
}

/** No program can choose the moment of the last change of a file's state (ctime), as it can that of its content (mtime). */
function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}

/**
 * A file that was changed in the very tick in which it was read could
 * change once more and look the same (as "racily clean" in git's index).
 */
function isSettled({ mtimeMs, ctimeMs }: Stats, readAt: number): boolean {
  const isCoarse = [mtimeMs, ctimeMs].some((timeMs) => timeMs % 1000 === 0);
  return readAt - Math.max(mtimeMs, ctimeMs) > (isCoarse ? COARSE_TICK_MS : FINE_TICK_MS);
}

function linesIn(text: string): Map<string, Known> {
  const end = text.indexOf('\n');
  const rest = text.slice(end + 1);
  if (text.slice(0, Math.max(0, end)) !== hash('sha256', rest)) return new Map();

  const [by, ...lines] = rest.split('\n');
  return new Map(by === version() ? lines.map(entryOf) : []);
}

function lineOf(name: string, { stamp, content: { bytes, sha256, sha1, hasMailForm } }: Known): string {
  return [name, stamp, bytes, sha256, sha1, Number(hasMailForm)].join(' ');
}

function entryOf(line: string): [string, Known] {
  const [name = '', stamp = '', bytes, sha256 = '', sha1 = '', mailForm] = line.split(' ');
  return [name, { stamp, content: { bytes: Number(bytes), sha256, sha1, hasMailForm: mailForm === '1' } }];
}
