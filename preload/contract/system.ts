// What may be asked about the studio itself: how it looks, where it keeps things, what left this machine.
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';

export const Settings = z.object({
  appearance: z.enum(['system', 'light', 'dark']).default('system'),
  /** Of the studio's own words. */
  language: z.enum(['en', 'de']).default('en'),
});
export type Settings = z.infer<typeof Settings>;

const SettingsChange = Settings.partial();
export type SettingsChange = z.infer<typeof SettingsChange>;

const Outgoing = z.object({
  /** Address of the other machine. */
  to: z.string(),
  at: z.date(),
});

const Backup = z.object({
  id: z.string(),
  at: z.date(),
  bytes: z.number(),
  reason: z.enum(['daily', 'before-migration', 'before-restore', 'asked']),
  state: z.enum(['untried', 'opens', 'damaged']),
});

export const Storage = z.object({
  dataDir: z.string(),
  /** Newest first. Missing where the store is on a server: whoever runs it backs it up. */
  backups: z.array(Backup).optional(),
});
export type Storage = z.infer<typeof Storage>;

export const system = {
  info: askedByViewer.output(
    z.object({ version: z.string(), shell: z.enum(['electron', 'browser', 'test']), requestsSent: z.number() }),
  ),
  /** What happened to the store that has not been read yet, oldest first: a backup that was restored, one that failed. */
  notices: askedByViewer.output(z.array(z.string())),
  dismissNotices: askedByMember.output(z.void()),
  settings: askedByViewer.output(Settings),
  changeSettings: askedByMember.input(SettingsChange).output(Settings).errors(REFUSALS),
  /** Every connection to another machine since the start, oldest first. */
  outgoing: askedByViewer.output(z.array(Outgoing)),
  storage: askedByViewer.output(Storage),
  /** Takes a backup now and tries it out. */
  backUp: askedByMember.output(Storage).errors(REFUSALS),
};
