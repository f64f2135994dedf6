// What a run has asked a person, and the answers.
import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { StepQuestion } from '../../../agents/unanswered.ts';
import type { Lease, SendJob } from './run-types.ts';
import { executorOf } from './job-connection.ts';
import type { HostTables } from '../walls/host-tables.ts';

export interface AskedQuestion extends StepQuestion {
  answer?: string;
}

export interface QuestionAnswer {
  runId: string;
  /** The question's. */
  name: string;
  answer: string;
}

const Choices = z.array(z.string()).nullable();

export async function askQuestions(trx: Kysely<HostTables>, lease: Lease, questions: readonly StepQuestion[]): Promise<void> {
  for (const { name, words, choices } of questions) {
    await sql`
      insert into run_questions (tenant_id, workflow_execution_id, name, words, choices)
      values (${lease.tenantId}, ${lease.runId}, ${name}, ${words}, ${choices ? JSON.stringify(choices) : null}::json)
      on conflict do nothing`.execute(trx);
  }
}

export async function readQuestions(db: Kysely<HostTables>, runId: string): Promise<AskedQuestion[]> {
  const { rows } = await sql<{ name: string; words: string; choices: unknown; answer: string | null }>`
    select name, words, choices, answer from run_questions where workflow_execution_id = ${runId} order by asked_at, name`.execute(
    db,
  );

  return rows.map(({ name, words, choices, answer }) => {
    const known = Choices.parse(choices);
    return { name, words, ...(known ? { choices: known } : {}), ...(answer === null ? {} : { answer }) };
  });
}

/**
 * The last answer sends the run back to the queue.
 * @throws SitewrightError `not-found` when the run asks nothing of that name any more
 */
export async function answerQuestion(
  trx: Kysely<HostTables>,
  { runId, name, answer }: QuestionAnswer,
  send: SendJob,
): Promise<void> {
  const { numAffectedRows = 0n } = await sql`
    update run_questions set answer = ${answer}, answered_at = now()
    where workflow_execution_id = ${runId} and name = ${name} and answer is null`.execute(trx);
  if (numAffectedRows === 0n) {
    throw new SitewrightError('not-found', `The run asks nothing called "${name}" any more. Look at its open questions.`);
  }

  const { rows } = await sql<{ priority: number }>`
    update workflow_executions set state = 'queued', queued_at = now()
    where id = ${runId} and state = 'waiting'
      and not exists (select from run_questions where workflow_execution_id = ${runId} and answer is null)
    returning priority`.execute(trx);
  for (const { priority } of rows) await send(executorOf(trx), { runId, priority });
}
