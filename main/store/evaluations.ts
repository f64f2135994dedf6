// What graders answered about a project's site, by what they looked at; and what a model holds of it, kept apart.
import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import { Audit } from '../../agents/site/audit.ts';
import { ModelView } from '../../agents/site/model-view.ts';
import { answering } from './answering.ts';
import type { Tables } from './tables.ts';

interface Evaluation {
  /** Hash of all that the answer follows from. */
  key: string;
  /** The grader's id. */
  grader: string;
  /** Address; missing for the whole site. */
  page?: string | undefined;
  audits: readonly Audit[];
}

export interface Evaluations {
  /** Audits by key. */
  recall(this: void, projectId: string): Promise<Map<string, Audit[]>>;
  /** These are what is known of the project from now on, and no others. */
  replace(this: void, projectId: string, evaluations: readonly Evaluation[]): Promise<void>;
  /** What a model holds of the site; missing before one was asked. */
  modelView(this: void, projectId: string): Promise<{ view: ModelView; judgedAt: Date } | undefined>;
  /** In the place of the one before. */
  keepModelView(this: void, projectId: string, view: ModelView): Promise<void>;
}

export function createEvaluations(db: Kysely<Tables>): Evaluations {
  return {
    recall: (projectId) => answering(recall(db, projectId)),
    replace: (projectId, evaluations) => answering(replace(db, projectId, evaluations)),
    modelView: (projectId) => answering(modelView(db, projectId)),
    keepModelView: (projectId, view) => answering(keepModelView(db, projectId, view)),
  };
}

const Kept = z.array(Audit);

async function recall(db: Kysely<Tables>, projectId: string): Promise<Map<string, Audit[]>> {
  const query = db.selectFrom('website_evaluations').select(['key', 'audits']).where('project_id', '=', projectId);
  const rows = await query.where('judge', '=', 'measured').execute();
  return new Map(rows.map(({ key, audits }) => [key, Kept.parse(audits)]));
}

/** One statement whatever their number; what is there already stays as it is. */
async function replace(db: Kysely<Tables>, projectId: string, evaluations: readonly Evaluation[]): Promise<void> {
  const rows = evaluations.map((each) => ({ ...each, score01: scoreOf(each.audits) }));

  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as row (key text, grader text, page text, score01 double precision, audits json)
    ), gone as (
      delete from website_evaluations
      where project_id = ${projectId} and judge = 'measured' and key not in (select key from given)
    )
    insert into website_evaluations (project_id, key, grader, page, score01, audits)
    select ${projectId}, key, grader, page, score01, audits from given
    on conflict (project_id, key) do nothing`.execute(db);
}

const MODEL_VIEW = 'model-view';

async function modelView(db: Kysely<Tables>, projectId: string): Promise<{ view: ModelView; judgedAt: Date } | undefined> {
  const row = await db
    .selectFrom('website_evaluations')
    .select(['view', 'created_at'])
    .where('project_id', '=', projectId)
    .where('judge', '=', 'model')
    .executeTakeFirst();
  return row && { view: ModelView.parse(row.view), judgedAt: row.created_at };
}

async function keepModelView(db: Kysely<Tables>, projectId: string, view: ModelView): Promise<void> {
  const [first] = view.grades;
  const row = { score01: first?.score01 ?? null, view: JSON.stringify(view), created_at: new Date() };
  await db
    .insertInto('website_evaluations')
    .values({ ...row, project_id: projectId, judge: 'model', grader: MODEL_VIEW, page: null, key: MODEL_VIEW, audits: '[]' })
    .onConflict((conflict) => conflict.columns(['project_id', 'key']).doUpdateSet(row))
    .execute();
}

/** Weighed; null where nothing could be told. */
function scoreOf(audits: readonly Audit[]): number | null {
  const graded = audits.flatMap(({ weight, result }) => (result.type === 'graded' ? [{ weight, score01: result.score01 }] : []));
  const weight = graded.reduce((sum, each) => sum + each.weight, 0);
  return weight === 0 ? null : graded.reduce((sum, each) => sum + each.weight * each.score01, 0) / weight;
}
