// What was published of one site to one host: the past that a rollback goes to, and what the dry run compares with.
import { z } from 'zod';
import type { Deployed, Site } from './host.ts';
import type { Manifest } from './manifest.ts';

const DeploymentKind = z.enum(['preview', 'production']);
const DeploymentState = z.enum(['pending', 'staged', 'live', 'replaced', 'failed', 'withdrawn']);

export const DeploymentRecord = z.object({
  id: z.string(),
  kind: DeploymentKind,
  state: DeploymentState,
  /** As the host calls it; missing until it is there. */
  reference: z.string().optional(),
  url: z.string().optional(),
  /** Of all files, hex SHA-256. */
  filesHash: z.string(),
  sentFiles: z.number().int().default(0),
  sentBytes: z.number().int().default(0),
  /** Why it failed. */
  message: z.string().optional(),
  at: z.coerce.date(),
});
export type DeploymentRecord = z.infer<typeof DeploymentRecord>;

/** A publication under way. */
interface Entry {
  /** A preview is staged now, anything else is live. */
  done(this: void, deployed: Deployed): Promise<void>;
  failed(this: void, message: string): Promise<void>;
}

/** A switch under way. */
interface Switching {
  /** This one is live now; the one before is replaced. */
  done(this: void): Promise<void>;
  givenUp(this: void): Promise<void>;
}

export interface Ledger {
  /**
   * Until it is done, has failed, or its process has ended, no other program begins there.
   *
   * @throws SitewrightError `conflict` while one is at it
   */
  begin(this: void, deployment: { site: Site; kind: z.infer<typeof DeploymentKind> }): Promise<Entry>;
  /**
   * Until visitors are shown this one, or it was given up, no other program begins there.
   *
   * @throws SitewrightError `conflict` while one is at it
   */
  switching(this: void, reference: string): Promise<Switching>;
  /** Nothing is left at the host. */
  withdrawn(this: void): Promise<void>;
  /** Newest first. */
  list(this: void): Promise<DeploymentRecord[]>;
  /** What is live; missing when nothing is. */
  liveManifest(this: void): Promise<Manifest | undefined>;
}

/** Said of one whose program ended before it was done. */
export const BROKEN_OFF = 'It was broken off.';

/** @param holder who is at it, in brackets; nothing where that is not known */
export function underWayWords(holder: string): string {
  return `This site is being published there right now${holder}. Wait until that is done, then try again.`;
}

/** What is live stands back when another takes its place. */
export function withLive(
  records: readonly DeploymentRecord[],
  isLive: (record: DeploymentRecord) => boolean,
): DeploymentRecord[] {
  return records.map((record) => {
    if (isLive(record)) return { ...record, state: 'live' as const };
    return record.state === 'live' ? { ...record, state: 'replaced' as const } : record;
  });
}
