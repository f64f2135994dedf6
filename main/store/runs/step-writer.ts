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
  /** Whether a step of this key is in the store already: then only the revision is written, which refers to it. */
  isStored: boolean;
}

export interface StepWriter {
  /**
   * Rejects when the statement that held the step failed; then it holds nothing of any step.
   * @param more until it settles others may come: the step may wait a moment for them
   */
  save(this: void, saving: StepSaving, more?: Promise<void>): Promise<void>;
}

/** A step waits this long for others. Whoever is cut off loses no more of what was not told to be kept. */
const TOGETHER_MS = 100;

interface Batch {
  savings: StepSaving[];
  written: Promise<void>;
  writeNow(this: void): void;
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

  let last: Promise<void> = Promise.resolve();
  let next: Batch | undefined;

  const begin = (): Batch => {
    const { promise: due, resolve: writeNow } = Promise.withResolvers<void>();
    const timer = setTimeout(writeNow, TOGETHER_MS);
    const savings: StepSaving[] = [];
    const written = writeWhen(due, last, savings).finally(() => clearTimeout(timer));
    last = written;
    return { savings, written, writeNow };
  };

  const writeWhen = async (due: Promise<void>, before: Promise<void>, savings: readonly StepSaving[]): Promise<void> => {
    await due;
    // What came before has told its own callers when it failed; these steps are written all the same.
    await before.catch(() => undefined);
    await nextRound();
    next = undefined;
    await writeAll(savings);
  };

  const writeAll = async (savings: readonly StepSaving[]): Promise<void> => {
    for (const [lease, steps] of Map.groupBy(savings, (saving) => saving.lease)) {
      await writeSteps(lease, steps);
    }
  };

  const writeSteps = async (lease: Lease, savings: readonly StepSaving[]): Promise<void> => {
    const rows = savings.map((saving) => rowOf(saving, textsOf(saving.step.slot)));
    const added = await write(db, lease, rows).catch((error: unknown) => {
      throw isLeaseLost(error) ? takenOver(error) : error;
    });
    for (const { step } of savings.filter((saving) => added.has(saving.step.key))) textsOf(step.slot).added(step.key);
  };

  return {
    save(saving, more = Promise.resolve()) {
      next ??= begin();
      next.savings.push(saving);
      void more.finally(next.writeNow);
      return next.written;
    },
  };
}

/**
 * Steps and revisions in one statement: all or none. Whose they are, and which hand edits stand, is found once for all of them.
 *
 * `held` is the run while the lease holds, else nothing, which the columns refuse and with it the whole statement. The share lock makes
 * whoever would take the run wait until these rows can be seen. A revision of a step that is not there after all is refused by its
 * foreign key. The change comes after the lock: it writes to the run's row, which could not be locked any more in this statement.
 *
 * @returns keys of the steps that were not there before
 */
async function write(db: Kysely<Tables>, { projectId, runId, fence }: Lease, rows: readonly StepRow[]): Promise<Set<string>> {
  const slots = [...new Set(rows.map(({ slot }) => slot))];
  const values = rows.map((row, place) => sql`(${place}, ${sql.join(COLUMNS.map((column) => row[column]))})`);

  const { rows: added } = await sql<{ step_key: string }>`
    with held as (
      select id, project_id from workflow_executions where id = ${runId} and fence = ${fence} and state = 'running' for share
    ), change as (
      select change_of_run(held.project_id, held.id) as id from held
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
      where coalesce(value, stretches) is not null
      order by place::integer
      on conflict (project_id, step_key) do nothing
      returning step_key
    ), revision as (
      insert into slot_revisions (project_id, workflow_execution_id, slot, author, step_key, change_id, hand_edits)
      select held.project_id, held.id, slot, 'agent', step_key, change.id, coalesce(edits, '[]')
      from finished left join held on true left join change on true left join standing on of_slot = slot
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

/** Of a step that is stored already only its key is told. */
function rowOf({ step, isStored }: StepSaving, texts: ValueTexts): StepRow {
  const text = isStored ? undefined : texts.write(step.key, step.value);
  const [whole, parts] = text && 'whole' in text ? [text.whole, undefined] : [null, text];

  return {
    agent: step.agent,
    agent_version: step.agentVersion,
    slot: step.slot,
    step_key: step.key,
    value: whole,
    base_step_key: parts?.baseKey ?? null,
    stretches: parts?.stretches ?? null,
    refusals: step.refusals?.length ? JSON.stringify(step.refusals) : null,
    duration_ms: step.durationMs,
  };
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html: not_null_violation
const NULL_REFUSED = '23502';
/** Columns that name the run which is held, or its project. */
const OF_HELD_RUN = new Set(['workflow_execution_id', 'project_id']);

function isLeaseLost(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === NULL_REFUSED && OF_HELD_RUN.has(error.column ?? '');
}

function takenOver(cause: unknown): SitewrightError {
  return new SitewrightError('conflict', 'Another worker goes on with this run, or it was ended. Look at it there.', { cause });
}
