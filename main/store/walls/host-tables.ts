// The tables that only the host reaches: who there is, and what was done.
import type { ColumnType, Generated } from 'kysely';
import type { Role } from '../../../preload/contract/role.ts';
import type { Tables } from '../tables.ts';

type Moment = ColumnType<Date, never, never>;

export interface HostTables extends Pick<Tables, 'generated_assets'> {
  tenants: { id: Generated<string>; name: string; created_at: Moment };
  users: { id: Generated<string>; name: string; email: string | null; created_at: Moment };
  memberships: { tenant_id: string; user_id: string; role: Role; created_at: Moment };
  security_audit_log: {
    sequence: ColumnType<string, number, never>;
    tenant_id: string | null;
    user_id: string | null;
    action: string;
    target: string;
    details: string;
    previous_hash: string;
    hash: string;
    created_at: ColumnType<Date, Date, never>;
  };
  security_audit_head: { sequence: ColumnType<string, number, number>; hash: string };
}
