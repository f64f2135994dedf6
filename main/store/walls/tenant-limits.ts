// What a tenant may use of runs, money and tokens, and what it has used.
import { sql, type Kysely } from 'kysely';
import type { Cost } from '../../../agents/orchestrator/budget.ts';
import { answering } from '../answering.ts';
import type { HostTables } from './host-tables.ts';

interface Limits {
  /** The program's own when missing. */
  runsAtOnce?: number | undefined;
  /** No cap when missing. */
  budget?: Cost | undefined;
}

interface Account {
  /** Set aside for steps under way. */
  reserved: Cost;
  spent: Cost;
}

export interface TenantLimits {
  set(this: void, tenantId: string, limits: Limits): Promise<void>;
  /** All zero for a tenant that was never given limits: nothing is counted for it but in its runs. */
  account(this: void, tenantId: string): Promise<Account>;
}

export function createTenantLimits(host: Kysely<HostTables>): TenantLimits {
  return {
    set: (tenantId, limits) => answering(set(host, tenantId, limits)),
    account: (tenantId) => answering(account(host, tenantId)),
  };
}

async function set(host: Kysely<HostTables>, tenantId: string, { runsAtOnce, budget }: Limits): Promise<void> {
  await sql`
    insert into tenant_limits (tenant_id, runs_at_once, budget_usd, budget_tokens)
    values (${tenantId}, ${runsAtOnce ?? null}, ${budget?.usd ?? null}, ${budget?.tokens ?? null})
    on conflict (tenant_id) do update
      set runs_at_once = excluded.runs_at_once, budget_usd = excluded.budget_usd, budget_tokens = excluded.budget_tokens`.execute(
    host,
  );
}

async function account(host: Kysely<HostTables>, tenantId: string): Promise<Account> {
  const { rows } = await sql<Record<'reserved_usd' | 'reserved_tokens' | 'spent_usd' | 'spent_tokens', string>>`
    select reserved_usd, reserved_tokens, spent_usd, spent_tokens from tenant_limits where tenant_id = ${tenantId}`.execute(host);

  const [row] = rows;
  return {
    reserved: { usd: Number(row?.reserved_usd ?? 0), tokens: Number(row?.reserved_tokens ?? 0) },
    spent: { usd: Number(row?.spent_usd ?? 0), tokens: Number(row?.spent_tokens ?? 0) },
  };
}
