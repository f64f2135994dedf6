// A tenant with a row in every table, each holding a mark that must not be seen from outside its walls.
import type { Pool } from 'pg';

/** Tables a tenant's rows are in, with the values of one row. `$tenant`, `$user` and `$project` are ids of it, `$mark` its mark. */
const ROWS: Readonly<Record<string, string>> = {
  memberships: `(tenant_id, user_id, role) values ($tenant, $user, 'owner')`,
  projects: `(tenant_id, id, key, name, studio) values ($tenant, $project, '$mark', '$mark', '{}')`,
  company_profiles: `(tenant_id, profile) values ($tenant, '"$mark"')`,
  workflow_definitions: `(tenant_id, name, version, definition_hash, definition) values ($tenant, '$mark', 1, '$mark', '{}')`,
  workflow_executions: `(tenant_id, id, project_id, agents) values ($tenant, '$mark', $project, '["$mark"]')`,
  agent_executions: `(tenant_id, project_id, workflow_execution_id, agent, agent_version, slot, step_key, value, duration_ms)
    values ($tenant, $project, '$mark', 'motion', 1, 'motion', '$mark', '"$mark"', 1)`,
  slot_revisions: `(tenant_id, project_id, slot, author, value) values ($tenant, $project, 'motion', 'agent', '"$mark"')`,
  changes: `(tenant_id, project_id, kind, author, sentence) values ($tenant, $project, 'edit', 'agent', '$mark')`,
  site_versions: `(tenant_id, project_id, name, author, hash) values ($tenant, $project, '$mark', 'agent', '$mark')`,
  site_version_slots: `(tenant_id, version_id, slot, revision_id)
    select $tenant, v.id, 'motion', r.id from site_versions v, slot_revisions r where v.tenant_id = $tenant and r.tenant_id = $tenant`,
  review_files: `(tenant_id, project_id, version_id, round)
    select $tenant, $project, id, 1 from site_versions where tenant_id = $tenant`,
  step_claims: `(tenant_id, workflow_execution_id, step_key, agent, fence, reserved_usd, reserved_tokens)
    values ($tenant, '$mark', '$mark', 'motion', 1, 0, 0)`,
  run_questions: `(tenant_id, workflow_execution_id, name, words) values ($tenant, '$mark', '$mark', '$mark')`,
  tenant_limits: `(tenant_id, runs_at_once) values ($tenant, 4)`,
  generated_assets: `(tenant_id, project_id, path, hash, bytes, type) values ($tenant, $project, '/', '$mark', 1, 'text/html')`,
  website_evaluations: `(tenant_id, project_id, grader, key, audits) values ($tenant, $project, '$mark', '$mark', '[]')`,
  agent_memories: `(tenant_id, agent, content, embedding_model, embedding)
    values ($tenant, 'motion', '$mark', 'm', array_fill(1::real, array[1536]))`,
  memory_uses: `(tenant_id, memory_id) select tenant_id, id from agent_memories where tenant_id = $tenant`,
  knowledge_nodes: `(tenant_id, id, kind, name) values ($tenant, $project, 'word', '$mark')`,
  knowledge_edges: `(tenant_id, from_id, to_id, relation) values ($tenant, $project, $project, '$mark')`,
  findings: `(tenant_id, project_id, slot, message, severity, certainty, found_by)
    values ($tenant, $project, 'motion', '$mark', 'error', 'sure', 'seo')`,
  comments: `(tenant_id, project_id, author_name, page, slot, words) values ($tenant, $project, 'Ada', '/', 'motion', '$mark')`,
  comment_states: `(tenant_id, comment_id, change_id, state)
    select $tenant, c.id, h.id, 'open' from comments c, changes h where c.tenant_id = $tenant and h.tenant_id = $tenant`,
  approvals: `(tenant_id, project_id, author_name, decision, words) values ($tenant, $project, 'Ada', 'approved', '$mark')`,
  deployments: `(tenant_id, project_id, host, files_hash, state) values ($tenant, $project, '$mark', '$mark', 'live')`,
  host_connections: `(tenant_id, project_id, host, settings, account) values ($tenant, $project, '$mark', '{}', '$mark')`,
  experiments: `(tenant_id, project_id, name, hypothesis, variants) values ($tenant, $project, '$mark', '$mark', '[]')`,
  rum_events: `(tenant_id, project_id, page, name, value, unit, measured_at)
    values ($tenant, $project, '$mark', 'LCP', 1, 'ms', now())`,
  model_calls: `(tenant_id, agent, provider, model) values ($tenant, 'motion', '$mark', '$mark')`,
  events: `(tenant_id, project_id, type, content) values ($tenant, $project, 'run-start', '"$mark"')`,
};

/** Tables whose rows belong to a tenant and may be written by it. */
export const TENANT_TABLES = Object.keys(ROWS);

export interface TenantIds {
  tenantId: string;
  userId: string;
  projectId: string;
  /** Stands in a text of every row, but in memberships and where rows only point at others. */
  mark: string;
}

const idOf = (number: number, kind: number) =>
  `00000000-0000-4000-8000-${String(kind).padStart(6, '0')}${String(number).padStart(6, '0')}`;

/** @param pool of a user whom no wall stops */
export async function addTenant(pool: Pool, number: number): Promise<TenantIds> {
  const ids = { tenantId: idOf(number, 1), userId: idOf(number, 2), projectId: idOf(number, 3), mark: `secret-of-${number}` };

  await pool.query('insert into tenants (id, name) values ($1, $2)', [ids.tenantId, ids.mark]);
  await pool.query('insert into users (id, name) values ($1, $2)', [ids.userId, ids.mark]);
  for (const [table, values] of Object.entries(ROWS)) {
    const filled = values
      .replaceAll('$tenant', `'${ids.tenantId}'`)
      .replaceAll('$user', `'${ids.userId}'`)
      .replaceAll('$project', `'${ids.projectId}'`)
      .replaceAll('$mark', ids.mark);
    await pool.query(`insert into ${table} ${filled}`);
  }
  return ids;
}

/** Changes as soon as any row of the tenant does. */
export async function fingerprint(pool: Pool, { tenantId, userId }: TenantIds): Promise<string> {
  const hashes = [...TENANT_TABLES, 'security_audit_log'].map(
    (table) =>
      `select '${table}' as name, string_agg(md5(t::text), ',' order by t::text) as hash from ${table} t where tenant_id = '${tenantId}'`,
  );
  const own = `select 'tenants', md5(t::text) from tenants t where id = '${tenantId}'
    union all select 'users', md5(u::text) from users u where id = '${userId}'`;
  const { rows } = await pool.query(`${hashes.join(' union all ')} union all ${own} order by 1`);
  return JSON.stringify(rows);
}
