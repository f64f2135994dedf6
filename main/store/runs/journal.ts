// One project's journal in the database: finished steps by key, and each value a slot has had.
import { sql, type Kysely } from 'kysely';
import type { HandEdit, HandEdits, Journal } from '../../../agents/orchestrator/journal.ts';
import type { SlotName } from '../../../agents/site/slots.ts';
import { answering } from '../answering.ts';
import { readRefusals } from '../slots/refusals.ts';
import { newestRevisions } from '../slots/newest-revisions.ts';
import { SlotNameColumn } from '../slots/revision-value.ts';
import type { Lease } from './run-types.ts';
import { createStepWriter } from './step-writer.ts';
import type { Tables } from '../tables.ts';

interface KnownSteps {
  /** Key of the step behind each slot's newest revision. */
  current: Map<string, string>;
  /** Their values by key. */
  values: Map<string, unknown>;
  keys: Set<string>;
}

export interface ProjectJournal {
  /** The journal as the holder of a lease writes it. */
  under(this: void, lease: Lease): Journal;
}

interface JournalGround {
  projectId: string;
  /** Whether other processes write to this database, too. */
  isShared: boolean;
}

/**
 * The steps behind each slot's newest value are kept in memory, and of all others the keys: a run that changes little asks for just
 * these, and a first run asks for steps that no run has made. A step whose key is there is not sent again: equal keys mean equal values.
 * Where others write too, each run reads them anew.
 */
export function createJournal(db: Kysely<Tables>, { projectId, isShared }: JournalGround): ProjectJournal {
  const writer = createStepWriter(db);
  let known: Promise<KnownSteps> | undefined;

  const knownSteps = (): Promise<KnownSteps> => {
    known ??= readKnown(db, projectId).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };

  return {
    under(lease) {
      if (isShared) known = undefined;

      return {
        async recall(key) {
          const { current, values, keys } = await answering(knownSteps());
          if (!keys.has(key)) return undefined;

          const value = values.get(key) ?? (await answering(readStep(db, projectId, key)));
          return { value, isCurrent: [...current.values()].includes(key) };
        },

        async handEdits() {
          const newest = await answering(readNewest(db, projectId));
          // A person may have gone back to earlier steps since this program last looked.
          if (known) (await answering(known)).current = stepsOf(newest);
          return editsOf(newest);
        },

        refusals: () => answering(readRefusals(db, projectId)),

        async saveStep(step, more) {
          const { current, values, keys } = await answering(knownSteps());
          await answering(writer.save({ lease, step, isStored: keys.has(step.key) }, more)).catch((error: unknown) => {
            // What was thought to be there may not be.
            known = undefined;
            throw error;
          });
          values.delete(current.get(step.slot) ?? '');
          current.set(step.slot, step.key);
          values.set(step.key, step.value);
          keys.add(step.key);
        },
      };
    },
  };
}

async function readKnown(db: Kysely<Tables>, projectId: string): Promise<KnownSteps> {
  const { rows } = await sql<{ slot: string | null; step_key: string | null }>`
    (select distinct on (slot) slot, step_key from slot_revisions where project_id = ${projectId} order by slot, id desc)
    union all select null, step_key from agent_executions where project_id = ${projectId}`.execute(db);

  const newest = rows.flatMap(({ slot, step_key: key }) => (slot === null || key === null ? [] : [[slot, key] as const]));
  const current = new Map(newest);
  const values = await readValues(db, projectId, [...current.values()]);
  return { current, values, keys: new Set(rows.flatMap(({ step_key: key }) => key ?? [])) };
}

interface NewestRevision {
  slot: SlotName;
  stepKey: string | null;
  handEdits: HandEdit[];
}

async function readNewest(db: Kysely<Tables>, projectId: string): Promise<NewestRevision[]> {
  const { rows } = await sql<{ slot: string; step_key: string | null; hand_edits: HandEdit[] }>`
    select slot, step_key, hand_edits from ${newestRevisions(projectId)} as newest`.execute(db);
  return rows.map((row) => ({ slot: SlotNameColumn.parse(row.slot), stepKey: row.step_key, handEdits: row.hand_edits }));
}

function stepsOf(newest: readonly NewestRevision[]): Map<string, string> {
  return new Map(newest.flatMap(({ slot, stepKey }) => (stepKey === null ? [] : [[slot, stepKey]])));
}

function editsOf(newest: readonly NewestRevision[]): HandEdits {
  return new Map(newest.filter(({ handEdits }) => handEdits.length > 0).map(({ slot, handEdits }) => [slot, handEdits]));
}

async function readValues(db: Kysely<Tables>, projectId: string, keys: readonly string[]): Promise<Map<string, unknown>> {
  if (keys.length === 0) return new Map();
  const query = db.selectFrom('step_values').select(['step_key', 'value']).where('project_id', '=', projectId);
  const rows = await query.where('step_key', 'in', keys).execute();
  return new Map(rows.map((row) => [row.step_key, row.value]));
}

async function readStep(db: Kysely<Tables>, projectId: string, key: string): Promise<unknown> {
  return (await readValues(db, projectId, [key])).get(key);
}
