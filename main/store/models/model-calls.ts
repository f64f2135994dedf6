// Every call to a model: written down before it is made, with what it came to after. The same question is answered from here.
import { sql, type Kysely } from 'kysely';
import type { CallPurpose } from '../../../agents/site/run-event.ts';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

interface NewCall {
  projectId: string | undefined;
  runId: string | undefined;
  agent: string;
  /** Where it is asked, and which one: the two parts of a model's id. */
  provider: string;
  model: string;
  purpose: CallPurpose;
  requestKey: string;
  /** The most it may come to. */
  estimateUsd: number;
}

interface CallEnd {
  answer?: string | undefined;
  fault?: string | undefined;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  costUsd: number;
  durationMs: number;
}

/** Sums of calls. */
interface CallSum {
  calls: number;
  repairs: number;
  failed: number;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
  /** What of it our own repairs came to. */
  repairsUsd: number;
  /** Calls whose end nobody knows: the program was cut off in them. At most this much was charged. */
  unknown: number;
  unknownUsd: number;
}

export interface ReceiptLine extends CallSum {
  /** `<provider>/<model>`. */
  model: string;
}

export interface MonthLine extends ReceiptLine {
  /** `2026-11`. */
  month: string;
}

export interface SiteLine {
  /** `2026-11`. */
  month: string;
  /** As its project is named; missing for calls that were for none. */
  site?: string | undefined;
  calls: number;
  costUsd: number;
  /** At most this much more, of calls whose end nobody knows. */
  unknownUsd: number;
}

export interface Typical {
  agent: string;
  model: string;
  /** Mean of a call. */
  costUsd: number;
}

export interface ModelCalls {
  begin(this: void, call: NewCall): Promise<string>;
  end(this: void, id: string, end: CallEnd): Promise<void>;
  /** What the same question was answered before. */
  answerTo(this: void, requestKey: string): Promise<string | undefined>;
  receipt(this: void, runId: string): Promise<ReceiptLine[]>;
  /** What each agent's calls came to in a run, US dollars. */
  costsOf(this: void, runId: string): Promise<ReadonlyMap<string, number>>;
  /** Agents whose drafts a model has answered in a project, the last time it was asked. */
  answered(this: void, projectId: string): Promise<string[]>;
  /** Of this client, newest month first. */
  months(this: void): Promise<MonthLine[]>;
  /** What each site came to in each month, newest month and dearest site first. */
  sites(this: void): Promise<SiteLine[]>;
  /** What calls have come to so far, by agent and model. */
  typical(this: void): Promise<Typical[]>;
}

export function createModelCalls(db: Kysely<Tables>): ModelCalls {
  return {
    begin: (call) => answering(begin(db, call)),
    end: (id, result) => answering(end(db, id, result)),
    answerTo: (requestKey) => answering(answerTo(db, requestKey)),
    receipt: async (runId) => lines(await answering(sums(db, sql`workflow_execution_id = ${runId}`))),
    costsOf: (runId) => answering(costsOf(db, runId)),
    answered: (projectId) => answering(answered(db, projectId)),
    months: async () => lines(await answering(sums(db, sql`true`))),
    sites: () => answering(sites(db)),
    typical: () => answering(typical(db)),
  };
}

async function begin(db: Kysely<Tables>, call: NewCall): Promise<string> {
  const { id } = await db
    .insertInto('model_calls')
    .values({
      project_id: call.projectId ?? null,
      workflow_execution_id: call.runId ?? null,
      agent: call.agent,
      provider: call.provider,
      model: call.model,
      purpose: call.purpose,
      request_key: call.requestKey,
      estimated_cost_usd: call.estimateUsd,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function end(db: Kysely<Tables>, id: string, result: CallEnd): Promise<void> {
  await db
    .updateTable('model_calls')
    .set({
      answer: result.answer ?? null,
      fault: result.fault ?? null,
      outcome: result.answer === undefined ? 'failed' : 'done',
      input_tokens: result.inputTokens,
      cached_input_tokens: result.cachedInputTokens,
      output_tokens: result.outputTokens,
      cost_usd: result.costUsd,
      duration_ms: result.durationMs,
    })
    .where('id', '=', id)
    .execute();
}

async function answerTo(db: Kysely<Tables>, requestKey: string): Promise<string | undefined> {
  const query = db
    .selectFrom('model_calls')
    .select('answer')
    .where('request_key', '=', requestKey)
    .where('answer', 'is not', null);
  return (await query.orderBy('id').limit(1).executeTakeFirst())?.answer ?? undefined;
}

async function answered(db: Kysely<Tables>, projectId: string): Promise<string[]> {
  const { rows } = await sql<{ agent: string }>`
    select agent from (
      select distinct on (agent) agent, answer from model_calls
      where project_id = ${projectId} and purpose in ('draft', 'repair') order by agent, id desc
    ) as last where answer is not null order by agent`.execute(db);
  return rows.map(({ agent }) => agent);
}

type SumRow = Record<Exclude<keyof MonthLine, 'model' | 'month'>, string> & { model: string; month: string };

/** By month and model, newest and dearest first. */
async function sums(db: Kysely<Tables>, which: ReturnType<typeof sql>): Promise<SumRow[]> {
  const { rows } = await sql<SumRow>`
    select to_char(created_at at time zone 'UTC', 'YYYY-MM') as month, provider || '/' || model as model,
      count(*) as calls, count(*) filter (where purpose = 'repair') as repairs, count(*) filter (where outcome = 'failed') as failed,
      sum(input_tokens + cached_input_tokens) as "inputTokens", sum(output_tokens) as "outputTokens",
      coalesce(sum(cost_usd), 0) as "costUsd", coalesce(sum(cost_usd) filter (where purpose = 'repair'), 0) as "repairsUsd",
      count(*) filter (where outcome is null) as unknown,
      coalesce(sum(estimated_cost_usd) filter (where outcome is null), 0) as "unknownUsd"
    from model_calls where ${which} group by 1, 2 order by 1 desc, "costUsd" desc, 2`.execute(db);
  return rows;
}

async function costsOf(db: Kysely<Tables>, runId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ agent: string; cost: string }>`
    select agent, coalesce(sum(cost_usd), 0) as cost from model_calls where workflow_execution_id = ${runId} group by 1`.execute(
    db,
  );
  return new Map(rows.map(({ agent, cost }) => [agent, Number(cost)]));
}

function lines(rows: readonly SumRow[]): MonthLine[] {
  return rows.map((row) => ({
    month: row.month,
    model: row.model,
    calls: Number(row.calls),
    repairs: Number(row.repairs),
    failed: Number(row.failed),
    inputTokens: Number(row.inputTokens),
    outputTokens: Number(row.outputTokens),
    costUsd: Number(row.costUsd),
    repairsUsd: Number(row.repairsUsd),
    unknown: Number(row.unknown),
    unknownUsd: Number(row.unknownUsd),
  }));
}

async function sites(db: Kysely<Tables>): Promise<SiteLine[]> {
  const { rows } = await sql<Record<'month' | 'calls' | 'costUsd' | 'unknownUsd', string> & { site: string | null }>`
    select to_char(calls.created_at at time zone 'UTC', 'YYYY-MM') as month, projects.name as site, count(*) as calls,
      coalesce(sum(calls.cost_usd), 0) as "costUsd",
      coalesce(sum(calls.estimated_cost_usd) filter (where calls.outcome is null), 0) as "unknownUsd"
    from model_calls calls left join projects on projects.id = calls.project_id
    group by 1, calls.project_id, 2 order by 1 desc, "costUsd" desc, 2`.execute(db);
  return rows.map(({ month, site, calls, costUsd, unknownUsd }) => ({
    month,
    ...(site !== null && { site }),
    calls: Number(calls),
    costUsd: Number(costUsd),
    unknownUsd: Number(unknownUsd),
  }));
}

async function typical(db: Kysely<Tables>): Promise<Typical[]> {
  const { rows } = await sql<{ agent: string; model: string; cost: string }>`
    select agent, provider || '/' || model as model, avg(cost_usd) as cost from model_calls
    where outcome = 'done' and purpose in ('draft', 'repair') group by 1, 2`.execute(db);
  return rows.map(({ agent, model, cost }) => ({ agent, model, costUsd: Number(cost) }));
}
