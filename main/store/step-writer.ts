// Writes finished steps: those that end while another is being written go together in the next statement.
import { sql, type InsertObject, type Kysely } from 'kysely';
import type { FinishedStep } from '../../agents/orchestrator/journal.ts';
import type { Tables } from './tables.ts';
import { ValueTexts } from './value-texts.ts';

interface StepSaving {
  projectId: string;
  runId: string;
  step: FinishedStep;
}

export interface StepWriter {
  /** Rejects when the statement that held the step failed; then it holds nothing of any step. */
  save(this: void, saving: StepSaving): Promise<void>;
}

/**
 * Group commit: a statement costs the same journey and the same flush to disk for one step and for twenty.
 * https://www.postgresql.org/docs/18/wal-configuration.html (commit_delay) describes the same for many sessions; we have one.
 */
export function createStepWriter(db: Kysely<Tables>): StepWriter {
  const texts = new Map<string, ValueTexts>();
  const textsOf = (slot: string): ValueTexts => {
    const known = texts.get(slot) ?? new ValueTexts();
    texts.set(slot, known);
    return known;
  };

  let waiting: StepSaving[] = [];
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const writeWaiting = async (): Promise<void> => {
    const savings = waiting;
    waiting = [];
    next = undefined;
    const rows = savings.map((saving) => rowsOf(saving, textsOf(saving.step.slot)));
    const added = await write(db, rows);
    for (const { step } of savings.filter(({ step: { key } }) => added.has(key))) textsOf(step.slot).added(step.key);
  };

  return {
    save(saving) {
      waiting.push(saving);
      // What came before has told its own callers when it failed; these steps are written all the same.
      next ??= last.then(writeWaiting, writeWaiting);
      last = next;
      return next;
    },
  };
}

/**
 * Steps and revisions in one statement: all or none.
 * @returns keys of the steps that were not there before
 */
async function write(db: Kysely<Tables>, rows: readonly StepRows[]): Promise<Set<string>> {
  const added = await db
    .with('step', (query) =>
      query
        .insertInto('agent_executions')
        .values(rows.map(({ execution }) => execution))
        .onConflict((conflict) => conflict.columns(['project_id', 'step_key']).doNothing())
        .returning('step_key'),
    )
    .with('revision', (query) => query.insertInto('slot_revisions').values(rows.map(({ revision }) => revision)))
    .selectFrom('step')
    .select('step.step_key')
    .execute();

  return new Set(added.map((row) => row.step_key));
}

interface StepRows {
  execution: InsertObject<Tables, 'agent_executions'>;
  revision: InsertObject<Tables, 'slot_revisions'>;
}

function rowsOf({ projectId, runId, step }: StepSaving, texts: ValueTexts): StepRows {
  const owner = { project_id: projectId, workflow_execution_id: runId };
  const text = texts.write(step.key, step.value);
  const isWhole = 'whole' in text;

  return {
    execution: {
      ...owner,
      agent: step.agent,
      agent_version: step.agentVersion,
      slot: step.slot,
      step_key: step.key,
      value: isWhole ? text.whole : null,
      base_step_key: isWhole ? null : text.baseKey,
      stretches: isWhole ? null : text.stretches,
      duration_ms: step.durationMs,
    },
    revision: {
      ...owner,
      slot: step.slot,
      author: 'agent',
      step_key: step.key,
      change_id: sql<string>`change_of_run(${projectId}, ${runId})`,
      hand_edits: sql<string>`standing_hand_edits(${projectId}, ${step.slot})`,
    },
  };
}
