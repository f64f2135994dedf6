// Which models may help a client, and what they may cost.
import type { Kysely } from 'kysely';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface ModelSettings {
  /** Nothing of this client leaves this machine. */
  isLocalOnly: boolean;
  /** Pages may be shown as pictures, with all that stands on them. */
  canShowPages: boolean;
  /** Models may draw pictures where the client gave none. */
  canDraw: boolean;
  /** Origins that may be sent to. */
  allowed: string[];
  /** Names of the keys that lie in the vault. */
  keyed: string[];
  /** Two are asked about every draft, and the better answer is kept. */
  asksTwo: boolean;
  /** A tier or a model's id; none is asked when missing. */
  wanted?: string | undefined;
  /** For one run; the program's own when missing. */
  budgetUsd?: number | undefined;
}

export interface ModelSettingsKept {
  read(this: void): Promise<ModelSettings>;
  write(this: void, settings: ModelSettings): Promise<void>;
}

export function createModelSettings(db: Kysely<Tables>): ModelSettingsKept {
  return {
    read: () => answering(read(db)),
    write: (settings) => answering(write(db, settings)),
  };
}

async function read(db: Kysely<Tables>): Promise<ModelSettings> {
  const row = await db.selectFrom('model_settings').selectAll().executeTakeFirst();
  if (!row) return { isLocalOnly: false, canShowPages: false, canDraw: false, asksTwo: false, allowed: [], keyed: [] };

  return {
    isLocalOnly: row.is_local_only,
    canShowPages: row.can_show_pages,
    canDraw: row.can_draw,
    allowed: row.allowed,
    keyed: row.keyed,
    asksTwo: row.asks_two,
    ...(row.wanted === null ? {} : { wanted: row.wanted }),
    ...(row.budget_usd === null ? {} : { budgetUsd: Number(row.budget_usd) }),
  };
}

async function write(db: Kysely<Tables>, settings: ModelSettings): Promise<void> {
  const { isLocalOnly, canShowPages, canDraw, allowed, keyed, asksTwo, wanted, budgetUsd } = settings;
  const row = {
    is_local_only: isLocalOnly,
    can_show_pages: canShowPages,
    can_draw: canDraw,
    allowed: JSON.stringify(allowed),
    keyed: JSON.stringify(keyed),
    asks_two: asksTwo,
    wanted: wanted ?? null,
    budget_usd: budgetUsd ?? null,
  };
  const query = db.insertInto('model_settings').values(row);
  await query.onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row)).execute();
}
