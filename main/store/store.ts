// The store's parts on a database that is up to date, each behind the walls of whoever asks.
import type { Pool } from 'pg';
import type { Budget } from '../../agents/orchestrator/budget.ts';
import type { Journal } from '../../agents/orchestrator/journal.ts';
import type { Memory } from '../../agents/memory/memory.ts';
import { createAgentMemories, SEARCH_SETTINGS } from './memories/agent-memories.ts';
import { createApprovals, type Approvals } from './reviews/approvals.ts';
import { createAuditLog, type AuditLog } from './audit/audit-log.ts';
import { createChanges, type Changes } from './slots/changes.ts';
import { createComments, type Comments } from './reviews/comments.ts';
import { createDeployments, type Deployments } from './publishing/deployments.ts';
import { createEvaluations, type Evaluations } from './evaluations.ts';
import { createGeneratedAssets, type GeneratedAssets } from './archive/generated-assets.ts';
import { createHostConnections, type HostConnections } from './publishing/host-connections.ts';
import { embeddedJobs, type JobConnection } from './runs/job-connection.ts';
import { createJournal, type ProjectJournal } from './runs/journal.ts';
import { createModelCalls, type ModelCalls } from './models/model-calls.ts';
import { createModelSettings, type ModelSettingsKept } from './models/model-settings.ts';
import { createOutboundRequests, type OutboundRequests } from './models/outbound-requests.ts';
import { createProjectArchive, type ProjectArchive } from './archive/project-archive.ts';
import { createProjects, type Projects } from './projects.ts';
import { createReviewFiles, type ReviewFiles } from './reviews/review-files.ts';
import { createRevisions, type Revisions } from './slots/revisions.ts';
import { createRunBudget } from './runs/run-budget.ts';
import { createRunEvents, type RunEvents } from './runs/run-events.ts';
import { createRunLedger, type RunLedger } from './runs/run-ledger.ts';
import type { Listening, RunSignal } from './runs/run-signals.ts';
import type { Lease } from './runs/run-types.ts';
import { createRuns, type Runs } from './runs/runs.ts';
import { STUDIO_SCOPE, type Scope } from './walls/scope.ts';
import { createSiteVersions, type SiteVersions } from './slots/site-versions.ts';
import { KnownValues } from './slots/known-values.ts';
import { createSlotReader, type SlotReader } from './slots/slots.ts';
import { createTenantLimits, type TenantLimits } from './walls/tenant-limits.ts';
import { createTenants, type Tenants } from './walls/tenants.ts';
import { createTimelines, type Timelines } from './slots/timeline.ts';
import { hostDatabase, tenantDatabase } from './walls/walled-database.ts';
import { write, type Writing } from './writing.ts';

/** What one person may see and do for one client. */
interface TenantStore {
  /** Whose it is, and who asks. */
  scope: Scope;
  projects: Projects;
  runs: Runs;
  slots: SlotReader;
  revisions: Revisions;
  changes: Changes;
  timelines: Timelines;
  versions: SiteVersions;
  comments: Comments;
  reviewFiles: ReviewFiles;
  approvals: Approvals;
  generatedAssets: GeneratedAssets;
  evaluations: Evaluations;
  deployments: Deployments;
  hostConnections: HostConnections;
  archive: ProjectArchive;
  memory: Memory;
  modelCalls: ModelCalls;
  modelSettings: ModelSettingsKept;
  outbound: OutboundRequests;
  /** All of it or nothing, in one journey. */
  write(this: void, writings: readonly Writing[]): Promise<void>;
  /** The project's journal, as the holder of the lease writes it. */
  journal(this: void, lease: Lease): Journal;
}

/** Asked directly it is the studio's own, as its owner. */
export interface Store extends TenantStore {
  /** The same for another person or client. Nothing of this scope reaches past that client's walls. */
  as(this: void, scope: Scope): TenantStore;
  tenants: Tenants;
  ledger: RunLedger;
  events: RunEvents;
  budget(this: void, lease: Lease): Budget;
  limits: TenantLimits;
  /** How the queue of runs reaches the database. */
  jobs: JobConnection;
  /** Where other processes use the database, too. */
  signals?: { listen(this: void, onSignal: (signal: RunSignal) => void): Promise<Listening> };
  auditLog: AuditLog;
  /** Whoever opens a store closes it. */
  close(this: void): Promise<void>;
}

interface Sharing {
  /** Whether other processes write to the database, too. */
  isShared: boolean;
}

export function storeOn(pool: Pool, { isShared }: Sharing = { isShared: false }): Omit<Store, 'close'> {
  const host = hostDatabase(pool);
  const journals = new Map<string, ProjectJournal>();
  const as = (scope: Scope): TenantStore => tenantStore(pool, { scope, journals, isShared });

  return {
    ...as(STUDIO_SCOPE),
    as,
    tenants: createTenants(host),
    ledger: createRunLedger(host),
    events: createRunEvents(host),
    budget: (lease) => createRunBudget(host, lease),
    limits: createTenantLimits(host),
    jobs: embeddedJobs(pool),
    auditLog: createAuditLog(host),
  };
}

type Walls = Sharing & { scope: Scope; journals: Map<string, ProjectJournal> };

function tenantStore(pool: Pool, { scope, journals, isShared }: Walls): TenantStore {
  const db = tenantDatabase(pool, scope);
  const known = new KnownValues();

  return {
    scope,
    projects: createProjects(db),
    runs: createRuns(db),
    slots: createSlotReader(db, known),
    revisions: createRevisions(db),
    changes: createChanges(db, known),
    timelines: createTimelines(db),
    versions: createSiteVersions(db),
    comments: createComments(db),
    reviewFiles: createReviewFiles(db),
    approvals: createApprovals(db),
    generatedAssets: createGeneratedAssets(db),
    evaluations: createEvaluations(db),
    deployments: createDeployments(db, { isShared }),
    hostConnections: createHostConnections(db),
    archive: createProjectArchive(db),
    modelCalls: createModelCalls(db),
    modelSettings: createModelSettings(db),
    outbound: createOutboundRequests(db),
    memory: createAgentMemories(tenantDatabase(pool, scope, SEARCH_SETTINGS)),

    write: (writings) => write(db, writings),

    journal(lease) {
      const { projectId } = lease;
      if (scope.role === 'viewer') return createJournal(db, { projectId, isShared: true }).under(lease);

      const key = `${scope.tenantId}/${projectId}`;
      const journal = journals.get(key) ?? createJournal(db, { projectId, isShared });
      journals.set(key, journal);
      return journal.under(lease);
    },
  };
}
