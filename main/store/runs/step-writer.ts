// Writes finished steps: those that end together, or while another is being written, go together in one statement.
import { setImmediate as nextRound } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { DatabaseError } from 'pg';
import type { FinishedStep } from '../../../agents/orchestrator/journal.ts';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { Lease } from './run-types.ts';
import type { Tables } from '../tables.ts';
import { ValueTexts } from '../slots/value-texts.ts';

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
    const rows = steps.map((step) => rowOf(step, textsOf(step.slot)));
    const added = await write(db, lease, rows).catch((error: unknown) => {
      throw isLeaseLost(error) ? takenOver(error) : error;
    });
    for (const { slot, key } of steps.filter((step) => added.has(step.key))) textsOf(slot).added(key);
  };

  return {
    save(saving) {
      waiting.push(saving);
      // What came before has told its own callers when it failed; these steps are written all the same.
      next ??= last
        .catch(() => undefined)
        .then(() => nextRound())
        .then(writeWaiting);
      last = next;
      return next;
    },
  };
}

/**
 * Steps and revisions in one statement: all or none. Whose they are, and which hand edits stand, is found once for all of them.
 *
 * `held` is the run's id while the lease holds, else nothing, which the column refuses and with it the whole statement. The share lock
 * makes whoever would take the run wait until these rows can be seen.
 *
 * @returns keys of the steps that were not there before
 */
async function write(db: Kysely<Tables>, { projectId, runId, fence }: Lease, rows: readonly StepRow[]): Promise<Set<string>> {
  const slots = [...new Set(rows.map(({ slot }) => slot))];
  const values = rows.map((row, place) => sql`(${place}, ${sql.join(COLUMNS.map((column) => row[column]))})`);

  const { rows: added } = await sql<{ step_key: string }>`
    with held as (
      select id from workflow_executions where id = ${runId} and fence = ${fence} and state = 'running' for share
    ), change as (
      select change_of_run(${projectId}, ${runId}) as id
    ), standing as (
      select of_slot, edits from standing_hand_edits(${projectId}, ${slots})
    ), finished (place, ${sql.raw(COLUMNS.join(', '))}) as (
      values ${sql.join(values)}
    ), step as (
      insert into agent_executions
        (project_id, workflow_execution_id, agent, agent_version, slot, step_key, value, base_step_key, stretches, refusals, duration_ms)
      select ${projectId}, held.id, agent, agent_version::integer, slot, step_key, value::json, base_step_key, stretches::json,
        refusals::json, duration_ms::double precision
      from finished left join held on true
      order by place::integer
      on conflict (project_id, step_key) do nothing
      returning step_key
    ), revision as (
      insert into slot_revisions (project_id, workflow_execution_id, slot, author, step_key, change_id, hand_edits)
      select ${projectId}, ${runId}, slot, 'agent', step_key, change.id, coalesce(edits, '[]')
      from finished cross join change left join standing on of_slot = slot
      order by place::integer
    )
    select step_key from step`.execute(db);

  return new Set(added.map((row) => row.step_key));
}

const COLUMNS = [
  'agent',
  'agent_version',
  'slot',
  'step_key',
  'value',
  'base_step_key',
  'stretches',
  'refusals',
  'duration_ms',
] as const;

interface StepRow {
  agent: string;
  agent_version: number;
  slot: string;
  step_key: string;
  value: string | null;
  base_step_key: string | null;
  stretches: string | null;
  refusals: string | null;
  duration_ms: number;
}

function rowOf(step: FinishedStep, texts: ValueTexts): StepRow {
  const text = texts.write(step.key, step.value);
  const isWhole = 'whole' in text;

  return {
    agent: step.agent,
    agent_version: step.agentVersion,
    slot: step.slot,
    step_key: step.key,
    value: isWhole ? text.whole : null,
    base_step_key: isWhole ? null : text.baseKey,
    stretches: isWhole ? null : text.stretches,
    refusals: step.refusals?.length ? JSON.stringify(step.refusals) : null,
    duration_ms: step.durationMs,
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
