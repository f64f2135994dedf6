// One project's journal in the database: finished steps by key, and each value a slot has had.
import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { Journal, Recalled, Revision } from '../../agents/orchestrator/journal.ts';
import { SLOTS, type SlotName } from '../../agents/site/slots.ts';
import { answering } from './answering.ts';
import { createStepWriter } from './step-writer.ts';
import { STUDIO_TENANT, type Tables } from './tables.ts';

interface CurrentStep {
  key: string;
  value: unknown;
}

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOTS, name);
const SlotNameSchema = z.string().refine(isSlotName);

interface KnownSteps {
  /** Behind each slot's newest value. */
  current: Map<string, CurrentStep>;
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
      const { current, keys } = await answering(knownSteps());
      if (!keys.has(key)) return undefined;

      const newest = [...current.values()].find((step) => step.key === key);
      return newest ? { value: newest.value, isCurrent: true } : answering(readStep(db, projectId, key));
    },

    handEdits: () => answering(readHandEdits(db, projectId)),

    async startRun({ runId, agents }) {
      await answering(startRun(db, { projectId, runId, agents }));
    },

    async saveStep(runId, step, revision) {
      const { current, keys } = await answering(knownSteps());
      await answering(writer.save({ projectId, runId, step, revision }));
      current.set(step.slot, { key: step.key, value: step.value });
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
  const [current, rows] = await Promise.all([readCurrent(db, projectId), steps.execute()]);
  return { current, keys: new Set(rows.map((row) => row.step_key)) };
}

async function readCurrent(db: Kysely<Tables>, projectId: string): Promise<Map<string, CurrentStep>> {
  const rows = await db
    .with('newest', (query) =>
      query
        .selectFrom('slot_revisions')
        .distinctOn('slot')
        .select(['slot', 'step_key'])
        .where('project_id', '=', projectId)
        .orderBy('slot')
        .orderBy('id', 'desc'),
    )
    .selectFrom('newest')
    .innerJoin('agent_executions as step', (join) =>
      join.onRef('step.step_key', '=', 'newest.step_key').on('step.project_id', '=', projectId),
    )
    .select(['newest.slot', 'step.step_key', 'step.value'])
    .execute();

  return new Map(rows.map((row) => [row.slot, { key: row.step_key, value: row.value }]));
}

/** A step that is no slot's newest value. */
async function readStep(db: Kysely<Tables>, projectId: string, key: string): Promise<Recalled | undefined> {
  const row = await db
    .selectFrom('agent_executions')
    .select('value')
    .where('project_id', '=', projectId)
    .where('step_key', '=', key)
    .executeTakeFirst();
  return row && { value: row.value, isCurrent: false };
}

async function readHandEdits(db: Kysely<Tables>, projectId: string): Promise<Revision[]> {
  const rows = await db
    .with('newest', (query) =>
      query
        .selectFrom('slot_revisions')
        .distinctOn('slot')
        .select(['slot', 'step_key', 'value', 'author', 'hand_edited'])
        .where('project_id', '=', projectId)
        .orderBy('slot')
        .orderBy('id', 'desc'),
    )
    .selectFrom('newest')
    .leftJoin('agent_executions as step', (join) =>
      join.onRef('step.step_key', '=', 'newest.step_key').on('step.project_id', '=', projectId),
    )
    .select(['newest.slot', 'newest.author', 'newest.hand_edited', 'newest.value', 'step.value as step_value'])
    .where('newest.hand_edited', '!=', sql<string[]>`'{}'`)
    .execute();

  return rows.map((row) => ({
    slot: SlotNameSchema.parse(row.slot),
    value: row.value ?? row.step_value,
    author: row.author,
    handEdited: row.hand_edited,
  }));
}

interface RunStart {
  projectId: string;
  runId: string;
  agents: readonly string[];
}

/** A run that was cut off, by a crash or the power, is over when the next one begins. */
async function startRun(db: Kysely<Tables>, { projectId, runId, agents }: RunStart): Promise<void> {
  await sql`
    with cut_off as (
      update workflow_executions set outcome = 'cancelled', ended_at = now()
      where project_id = ${projectId} and outcome is null
    )
    insert into workflow_executions (id, tenant_id, project_id, agents)
    values (${runId}, ${STUDIO_TENANT}, ${projectId}, ${JSON.stringify(agents)}::json)`.execute(db);
}
