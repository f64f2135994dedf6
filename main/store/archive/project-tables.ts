// Which tables belong to a project, in the order in which they can be filled: the one place that a new table is added to.

export interface ProjectTable {
  name: string;
  /** Column that says whose a row is: the project's, or that of a row of another of these tables. */
  owner: string;
  /** What puts its rows into the one order. */
  order: readonly string[];
  /** Its ids are made anew when it is copied: `identity` by the database, `uuid` by us. Missing where no row has one of its own. */
  id?: 'identity' | 'uuid';
  /** Columns that hold ids of another of these tables. */
  references: Readonly<Record<string, string>>;
  /** Columns that mean nothing in another studio, besides the tenant. */
  dropped: readonly string[];
  /** Columns that are read in another way than they are kept. */
  readAs?: Readonly<Record<string, string>>;
}

const OF_PROJECT = { project_id: 'projects' } as const;
const OF_RUN = { ...OF_PROJECT, workflow_execution_id: 'workflow_executions' } as const;
const OF_CHANGE = { ...OF_PROJECT, change_id: 'changes' } as const;

/** What goes into a project's archive. */
export const PROJECT_TABLES: readonly ProjectTable[] = [
  { name: 'projects', owner: 'id', order: ['id'], id: 'uuid', references: {}, dropped: ['key', 'out_dir', 'shelf'] },
  {
    name: 'changes',
    owner: 'project_id',
    order: ['id'],
    id: 'identity',
    references: { ...OF_PROJECT, parent_id: 'changes', target_id: 'changes', position_id: 'changes' },
    dropped: ['deed_id'],
  },
  {
    name: 'workflow_executions',
    owner: 'project_id',
    order: ['queued_at', 'id'],
    id: 'uuid',
    references: OF_CHANGE,
    // What leads a run through the queue of this studio, where things lie on this machine among it.
    dropped: [
      'input',
      'scheduled_for',
      'attempt',
      'fence',
      'leased_by',
      'leased_until',
      'is_parked',
      'cancel_requested_at',
      'budget_usd',
      'budget_tokens',
      'reserved_usd',
      'reserved_tokens',
    ],
    // In another studio nobody goes on with them.
    readAs: { state: `(case when t.state in ('done', 'failed') then t.state else 'cancelled' end)` },
  },
  {
    name: 'agent_executions',
    owner: 'project_id',
    order: ['id'],
    id: 'identity',
    references: OF_RUN,
    // Values go whole, so that each can be held to its slot by itself.
    dropped: ['base_step_key', 'stretches'],
    readAs: { value: '(select v.value from step_values v where v.project_id = t.project_id and v.step_key = t.step_key)' },
  },
  {
    name: 'slot_revisions',
    owner: 'project_id',
    order: ['id'],
    id: 'identity',
    references: { ...OF_RUN, ...OF_CHANGE },
    dropped: [],
  },
  {
    name: 'site_versions',
    owner: 'project_id',
    order: ['created_at', 'id'],
    id: 'uuid',
    references: OF_CHANGE,
    dropped: ['deed_id'],
  },
  {
    name: 'site_version_slots',
    owner: 'version_id',
    order: ['version_id', 'slot'],
    references: { version_id: 'site_versions', revision_id: 'slot_revisions' },
    dropped: [],
  },
  {
    name: 'review_files',
    owner: 'project_id',
    order: ['created_at', 'id'],
    id: 'uuid',
    references: { ...OF_PROJECT, version_id: 'site_versions' },
    dropped: [],
  },
  { name: 'generated_assets', owner: 'project_id', order: ['path'], references: OF_PROJECT, dropped: [] },
  { name: 'website_evaluations', owner: 'project_id', order: ['id'], id: 'identity', references: OF_RUN, dropped: [] },
  { name: 'findings', owner: 'project_id', order: ['id'], id: 'identity', references: OF_RUN, dropped: [] },
  {
    name: 'comments',
    owner: 'project_id',
    order: ['created_at', 'id'],
    id: 'uuid',
    references: OF_PROJECT,
    dropped: ['user_id'],
  },
  {
    name: 'comment_states',
    owner: 'comment_id',
    order: ['id'],
    id: 'identity',
    references: { comment_id: 'comments', change_id: 'changes' },
    dropped: [],
  },
  {
    name: 'approvals',
    owner: 'project_id',
    order: ['created_at', 'id'],
    id: 'uuid',
    references: { ...OF_PROJECT, slot_revision_id: 'slot_revisions', version_id: 'site_versions' },
    dropped: ['user_id'],
  },
];

/** Tables that name a project and stay behind, and why. */
export const LEFT_BEHIND: Readonly<Record<string, string>> = {
  deployments: 'they stand for sites that are published from this studio',
  host_connections: 'their secrets are in the vault of this machine',
  experiments: 'they run on sites that are published from this studio',
  rum_events: 'visitors were measured for this studio',
  model_calls: 'they are the receipts of this studio',
  outbound_requests: 'they say what left this machine',
  events: 'they are what agents said during runs',
  agent_memories: 'they are what this studio has learnt',
  step_claims: 'they hold for runs under way on this machine',
  run_questions: 'they wait for an answer to a run under way here',
};
