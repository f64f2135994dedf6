// Which backups are let go: each reason keeps its newest, and the newest that is known to open is always kept.
import type { BackupNote, BackupReason } from './backup-note.ts';

/** A week of days; a few updates and restores back; what a person asked for longest. */
const KEPT: Readonly<Record<BackupReason, number>> = { daily: 7, 'before-migration': 5, 'before-restore': 5, asked: 10 };

/** @param notes newest first */
export function outdated(notes: readonly BackupNote[]): BackupNote[] {
  const newestGood = notes.find(({ state }) => state === 'opens');
  const byReason = Map.groupBy(notes, ({ reason }) => reason);

  return [...byReason].flatMap(([reason, same]) => same.slice(KEPT[reason])).filter((note) => note !== newestGood);
}
