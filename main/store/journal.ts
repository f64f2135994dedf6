// One project's journal in the database: finished steps by key, and each value a slot has had.
import { sql, type Kysely } from 'kysely';
import type { HandEdit, HandEdits, Journal } from '../../agents/orchestrator/journal.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import { answering } from './answering.ts';
import { SlotNameColumn } from './revision-value.ts';
import { createStepWriter } from './step-writer.ts';
import type { Tables } from './tables.ts';

interface KnownSteps {
  /** Key of the step behind each slot's newest revision. */
  current: Map<string, string>;
  /** Their values by key. */
  values: Map<string, unknown>;
  keys: Set<string>;
}

/**
 * The steps behind each slot's newest value are kept in memory, and of all others the keys: a run that changes little asks for just
 * these, and a first run asks for steps that no run has made.
 */
export function createJournal(db: Kysely<Tables>, projectId: string): Journal {
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
    async recall(key) {
      const { current, values, keys } = await answering(knownSteps());
      if (!keys.has(key)) return undefined;

      const value = values.get(key) ?? (await answering(readStep(db, projectId, key)));
      return { value, isCurrent: [...current.values()].includes(key) };
    },

    async handEdits() {
      const newest = await answering(readNewest(db, projectId));
      // A person, or another program on the same database, may have gone back to earlier steps since this one last looked.
      if (known) (await answering(known)).current = stepsOf(newest);
      return editsOf(newest);
    },

    async startRun(begun) {
      await answering(startRun(db, { projectId, ...begun }));
    },

    async saveStep(runId, step) {
      const { current, values, keys } = await answering(knownSteps());
      await answering(writer.save({ projectId, runId, step }));
      values.delete(current.get(step.slot) ?? '');
      current.set(step.slot, step.key);
      values.set(step.key, step.value);
      keys.add(step.key);
    },

    async endRun(runId, { outcome, durationMs, counts }) {
      await answering(
        db
          .updateTable('workflow_executions')
          .set({ outcome, duration_ms: durationMs, counts: JSON.stringify(counts), ended_at: sql<Date>`now()` })
          .where('id', '=', runId)
          .execute(),
      );
    },
  };
}

async function readKnown(db: Kysely<Tables>, projectId: string): Promise<KnownSteps> {
  const steps = db.selectFrom('agent_executions').select('step_key').where('project_id', '=', projectId);
  const newest = await readNewest(db, projectId);
  const current = stepsOf(newest);
  const [values, rows] = await Promise.all([readValues(db, projectId, [...current.values()]), steps.execute()]);
  return { current, values, keys: new Set(rows.map((row) => row.step_key)) };
}

interface NewestRevision {
  slot: SlotName;
  stepKey: string | null;
  handEdits: HandEdit[];
}

async function readNewest(db: Kysely<Tables>, projectId: string): Promise<NewestRevision[]> {
  const rows = await db
    .selectFrom('slot_revisions')
    .distinctOn('slot')
    .select(['slot', 'step_key', 'hand_edits'])
    .where('project_id', '=', projectId)
    .orderBy('slot')
    .orderBy('id', 'desc')
    .execute();
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

interface RunStart {
  projectId: string;
  runId: string;
  agents: readonly string[];
  change?: string | undefined;
}

/** A run that was cut off, by a crash or the power, is over when the next one begins. */
async function startRun(db: Kysely<Tables>, { projectId, runId, agents, change }: RunStart): Promise<void> {
  await sql`
    with cut_off as (
      update workflow_executions set outcome = 'cancelled', ended_at = now()
      where project_id = ${projectId} and outcome is null
    )
    insert into workflow_executions (id, project_id, agents, change_id)
    values (${runId}, ${projectId}, ${JSON.stringify(agents)}::json, ${change ?? null})`.execute(db);
}
