// The store's parts on a database that is up to date, each behind the walls of whoever asks.
import type { Pool } from 'pg';
import type { Journal } from '../../agents/orchestrator/journal.ts';
import type { Memory } from '../../agents/memory/memory.ts';
import { createAgentMemories, SEARCH_SETTINGS } from './agent-memories.ts';
import { createAuditLog, type AuditLog } from './audit-log.ts';
import { createChanges, type Changes } from './changes.ts';
import { createGeneratedAssets, type GeneratedAssets } from './generated-assets.ts';
import { createJournal } from './journal.ts';
import { createProjectArchive, type ProjectArchive } from './project-archive.ts';
import { createProjects, type Projects } from './projects.ts';
import { createRevisions, type Revisions } from './revisions.ts';
import { createRuns, type Runs } from './runs.ts';
import { STUDIO_SCOPE, type Scope } from './scope.ts';
import { createSiteVersions, type SiteVersions } from './site-versions.ts';
import { createSlotReader, type SlotReader } from './slots.ts';
import { createTenants, type Tenants } from './tenants.ts';
import { createTimelines, type Timelines } from './timeline.ts';
import { hostDatabase, tenantDatabase } from './walled-database.ts';

/** What one person may see and do for one client. */
interface TenantStore {
  projects: Projects;
  runs: Runs;
  slots: SlotReader;
  revisions: Revisions;
  changes: Changes;
  timelines: Timelines;
  versions: SiteVersions;
  generatedAssets: GeneratedAssets;
  archive: ProjectArchive;
  memory: Memory;
  /** Always the same one for a project, but a viewer's: that one keeps nothing. */
  journal(this: void, projectId: string): Journal;
}

/** Asked directly it is the studio's own, as its owner. */
export interface Store extends TenantStore {
  /** The same for another person or client. Nothing of this scope reaches past that client's walls. */
  as(this: void, scope: Scope): TenantStore;
  tenants: Tenants;
  auditLog: AuditLog;
  /** Whoever opens a store closes it. */
  close(this: void): Promise<void>;
}

export function storeOn(pool: Pool): Omit<Store, 'close'> {
  const host = hostDatabase(pool);
  const journals = new Map<string, Journal>();
  const as = (scope: Scope): TenantStore => tenantStore(pool, { scope, journals });

  return { ...as(STUDIO_SCOPE), as, tenants: createTenants(host), auditLog: createAuditLog(host) };
}

function tenantStore(pool: Pool, { scope, journals }: { scope: Scope; journals: Map<string, Journal> }): TenantStore {
  const db = tenantDatabase(pool, scope);

  return {
    projects: createProjects(db),
    runs: createRuns(db),
    slots: createSlotReader(db),
    revisions: createRevisions(db),
    changes: createChanges(db),
    timelines: createTimelines(db),
    versions: createSiteVersions(db),
    generatedAssets: createGeneratedAssets(db),
    archive: createProjectArchive(db),
    memory: createAgentMemories(tenantDatabase(pool, scope, SEARCH_SETTINGS)),

    journal(projectId) {
      if (scope.role === 'viewer') return createJournal(db, projectId);

      const key = `${scope.tenantId}/${projectId}`;
      const journal = journals.get(key) ?? createJournal(db, projectId);
      journals.set(key, journal);
      return journal;
    },
  };
}
