import { expect, test } from 'vitest';
import type { BackupNote, BackupReason } from './backup-note.ts';
import { outdated } from './rotation.ts';

const BASE = { program: '0', bytes: 1, sha256: '', rows: {} };

/** Newest first, one a day. */
function notes(count: number, reason: BackupReason, state: BackupNote['state'] = 'opens'): BackupNote[] {
  return Array.from({ length: count }, (_, day) => ({
    ...BASE,
    id: `${reason}-${day}`,
    at: new Date(2026, 0, 31 - day),
    reason,
    state,
  }));
}

test.each<[BackupReason, number]>([
  ['daily', 7],
  ['before-migration', 5],
  ['before-restore', 5],
  ['asked', 10],
])('of backups %s the newest %i are kept', (reason, kept) => {
  const all = notes(20, reason);
  expect(outdated(all)).toEqual(all.slice(kept));
});

test('each reason counts for itself', () => {
  expect(outdated([...notes(7, 'daily'), ...notes(5, 'before-migration')])).toEqual([]);
});

test('the newest that opens is never let go, however old', () => {
  const bad = notes(9, 'daily', 'damaged');
  const [good] = notes(1, 'daily').map((note) => ({ ...note, id: 'good', at: new Date(2020, 0, 1) }));

  expect(outdated(good ? [...bad, good] : [])).toEqual(bad.slice(7));
});
