// Writes finished steps: those that end while another is being written go together in the next statement.
import { sql, type InsertObject, type Kysely } from 'kysely';
import { DatabaseError } from 'pg';
import type { FinishedStep } from '../../agents/orchestrator/journal.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Lease } from './run-types.ts';
import type { Tables } from './tables.ts';
import { ValueTexts } from './value-texts.ts';

interface StepSaving {
  lease: Lease;
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
    for (const [lease, steps] of Map.groupBy(savings, (saving) => saving.lease)) {
      await writeSteps(
        lease,
        steps.map(({ step }) => step),
      );
    }
  };

  const writeSteps = async (lease: Lease, steps: readonly FinishedStep[]): Promise<void> => {
    const rows = steps.map((step) => rowsOf(lease, step, textsOf(step.slot)));
    const added = await write(db, lease, rows).catch((error: unknown) => {
      throw isLeaseLost(error) ? takenOver(error) : error;
    });
    for (const { slot, key } of steps.filter((step) => added.has(step.key))) textsOf(slot).added(key);
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
 * Steps and revisions in one statement: all or none. Whose they are is found once for all of them.
 *
 * `held` is the run's id while the lease holds, else nothing, which the column refuses and with it the whole statement. The share lock
 * makes whoever would take the run wait until these rows can be seen.
 *
 * @returns keys of the steps that were not there before
 */
async function write(db: Kysely<Tables>, { projectId, runId, fence }: Lease, rows: readonly StepRows[]): Promise<Set<string>> {
  const added = await db
    .with('held', (query) =>
      query
        .selectFrom('workflow_executions')
        .select('id')
        .where('id', '=', runId)
        .where('fence', '=', fence)
        .where('state', '=', 'running')
        .forShare(),
    )
    .with('change', (query) => query.selectNoFrom(sql<string>`change_of_run(${projectId}, ${runId})`.as('id')))
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

function rowsOf({ projectId, runId }: Lease, step: FinishedStep, texts: ValueTexts): StepRows {
  const owner = { project_id: projectId };
  const text = texts.write(step.key, step.value);
  const isWhole = 'whole' in text;

  return {
    execution: {
      ...owner,
      workflow_execution_id: sql<string>`(select id from held)`,
      agent: step.agent,
      agent_version: step.agentVersion,
      slot: step.slot,
      step_key: step.key,
      value: isWhole ? text.whole : null,
      base_step_key: isWhole ? null : text.baseKey,
      stretches: isWhole ? null : text.stretches,
      refusals: step.refusals?.length ? JSON.stringify(step.refusals) : null,
      duration_ms: step.durationMs,
    },
    revision: {
      ...owner,
      workflow_execution_id: runId,
      slot: step.slot,
      author: 'agent',
      step_key: step.key,
      change_id: sql<string>`(select id from change)`,
      hand_edits: sql<string>`standing_hand_edits(${projectId}, ${step.slot})`,
    },
  };
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html: not_null_violation
const NULL_REFUSED = '23502';

function isLeaseLost(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === NULL_REFUSED && error.column === 'workflow_execution_id';
}

function takenOver(cause: unknown): SitewrightError {
  return new SitewrightError('conflict', 'Another worker goes on with this run, or it was ended. Look at it there.', { cause });
}
