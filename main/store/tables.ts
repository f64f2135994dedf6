// The tables as queries see them; migrations/*.sql is what they are.
import type { ColumnType, Generated } from 'kysely';
import type { Author, HandEdit } from '../../agents/orchestrator/journal.ts';
import type { Refusal } from '../../agents/site/refusal.ts';
import type { Audit } from '../../agents/site/audit.ts';
import type { StepOutcome } from '../../agents/site/run-event.ts';
import type { Slots } from '../../agents/site/slots.ts';
import type { SiteFeatures } from '../../agents/site/studio.ts';
import type { ChangeKind } from '../../preload/contract/history.ts';
import type { CallPurpose } from '../../agents/site/run-event.ts';
import type { RunState } from './runs/run-types.ts';

/** Written as text, read parsed. */
type Json<Value> = ColumnType<Value, string, string>;
type Moment = ColumnType<Date, never, never>;
/** Set by the database to the transaction's own; no statement can name another. */
type Tenant = ColumnType<string, never, never>;

export interface Tables {
  projects: {
    id: Generated<string>;
    tenant_id: Tenant;
    key: string;
    name: string;
    studio: Json<Slots['studio']>;
    features: Json<SiteFeatures> | null;
    out_dir: string | null;
    created_at: Moment;
    made_at: Date | null;
    shelf: Generated<'open' | 'archived' | 'trashed'>;
    review_round: Generated<number>;
  };
  workflow_executions: {
    id: string;
    tenant_id: Tenant;
    project_id: string;
    workflow: string;
    state: RunState;
    fence: number;
    counts: Json<Record<StepOutcome, number>> | null;
    duration_ms: number | null;
    queued_at: Moment;
    started_at: Date | null;
    ended_at: Date | null;
    change_id: Generated<string | null>;
  };
  agent_executions: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    workflow_execution_id: string;
    agent: string;
    agent_version: number;
    slot: string;
    step_key: string;
    /** Null where it is kept as stretches of another step's; read it from `step_values`. */
    value: ColumnType<never, string | null, never>;
    base_step_key: string | null;
    stretches: ColumnType<never, string | null, never>;
    /** Null where its maker had nothing in hand. */
    refusals: ColumnType<readonly Refusal[] | null, string | null, never>;
    duration_ms: number;
    created_at: Moment;
  };
  website_evaluations: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    grader: string;
    page: string | null;
    key: string;
    score01: number | null;
    audits: Json<readonly Audit[]>;
    judge: Generated<'measured' | 'model'>;
    /** Of a model; null where it is measured. */
    view: ColumnType<unknown, string | undefined, string>;
    created_at: ColumnType<Date, Date | undefined, Date>;
  };
  /** A view. */
  step_values: {
    project_id: string;
    step_key: string;
    value: ColumnType<unknown, never, never>;
  };
  slot_revisions: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    workflow_execution_id: string | null;
    slot: string;
    author: Author;
    step_key: string | null;
    value: Json<unknown> | null;
    hand_edits: ColumnType<HandEdit[], string | undefined, never>;
    change_id: string | null;
    created_at: Moment;
  };
  changes: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    kind: ChangeKind;
    author: Author;
    sentence: string;
    parent_id: string | null;
    target_id: string | null;
    position_id: string | null;
    settled_at: Date | null;
    review_round: Generated<number | null>;
    /** Given by whoever asked for it. */
    deed_id: string | null;
    created_at: Moment;
  };
  site_versions: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    name: string;
    author: Author;
    change_id: string | null;
    hash: string;
    /** Given by whoever asked for it. */
    deed_id: string | null;
    created_at: Moment;
  };
  site_version_slots: {
    tenant_id: Tenant;
    version_id: string;
    slot: string;
    revision_id: string;
  };
  comments: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    author: 'designer' | 'client';
    author_name: string;
    page: string;
    slot: string | null;
    at: string;
    selector: string;
    x01: number;
    y01: number;
    excerpt: string;
    words: string;
    round: number;
    answers: Json<unknown>;
    created_at: Moment;
  };
  review_files: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    version_id: string;
    round: number;
    created_at: Moment;
  };
  approvals: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    author_name: string;
    decision: 'approved' | 'changes-asked';
    version_id: string | null;
    hash: string;
    signed_on: string | null;
    created_at: Moment;
  };
  comment_states: {
    id: Generated<string>;
    tenant_id: Tenant;
    comment_id: string;
    change_id: string;
    state: 'open' | 'done' | 'wont';
    place: Json<unknown> | null;
  };
  generated_assets: {
    project_id: string;
    path: string;
    tenant_id: Tenant;
    hash: string;
    bytes: ColumnType<string, number, number>;
    type: string;
    created_at: Moment;
  };
  model_calls: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string | null;
    workflow_execution_id: string | null;
    agent: string;
    provider: string;
    model: string;
    purpose: CallPurpose;
    request_key: string | null;
    answer: string | null;
    fault: string | null;
    input_tokens: Generated<number>;
    cached_input_tokens: Generated<number>;
    output_tokens: Generated<number>;
    estimated_cost_usd: ColumnType<string, number, number>;
    cost_usd: ColumnType<string | null, number | null, number | null>;
    duration_ms: number | null;
    outcome: 'done' | 'failed' | 'cancelled' | null;
    created_at: Moment;
  };
  outbound_requests: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string | null;
    workflow_execution_id: string | null;
    origin: string;
    purpose: string;
    content: string;
    bytes: ColumnType<string, number, never>;
    created_at: Moment;
  };
  model_settings: {
    tenant_id: Tenant;
    is_local_only: boolean;
    can_show_pages: boolean;
    can_draw: boolean;
    allowed: Json<string[]>;
    keyed: Json<string[]>;
    asks_two: Generated<boolean>;
    wanted: string | null;
    budget_usd: ColumnType<string | null, number | null, number | null>;
  };
  agent_memories: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string | null;
    agent: string;
    content: string;
    embedding_model: string;
    embedding: ColumnType<never, Buffer, Buffer>;
    importance: number;
    created_at: Moment;
  };
  deployments: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string;
    host: string;
    site: string;
    kind: 'preview' | 'production';
    host_reference: string | null;
    url: string | null;
    files_hash: string;
    sent_files: Generated<number>;
    sent_bytes: ColumnType<string, number | undefined, number>;
    state: 'pending' | 'staged' | 'live' | 'replaced' | 'failed' | 'withdrawn';
    message: string | null;
    change_id: string | null;
    leased_until: Date | null;
    created_at: Moment;
    ended_at: ColumnType<Date | null, never, Date | null>;
  };
  host_connections: {
    id: Generated<string>;
    tenant_id: Tenant;
    project_id: string | null;
    host: string;
    settings: Json<Record<string, string>>;
    account: string;
    created_at: Moment;
  };
}
