// A disk of 64 kB, to be filled. Whoever mounts it unmounts it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Containers may refuse mounts even to root. */
export function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'sitewright-mount-'));
  try {
    mountSmallDisk(probe);
    execFileSync('umount', [probe]);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  } finally {
    rmdirSync(probe);
  }
}

export function mountSmallDisk(at: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at], { stdio: 'ignore' });
}
