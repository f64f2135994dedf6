// Grades a project's site as it stands, by its files and by what we know of it.
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Grade } from '../../agents/site/judgement.ts';
import type { Slots } from '../../agents/site/slots.ts';
import { gradeFolder, type GradeWatching } from '../making/grade-folder.ts';
import { waysOf } from '../making/experts.ts';
import { reportOf } from '../making/report-of.ts';
import { rememberGraded } from '../making/site-memory.ts';
import type { SiteReport } from '../reports/site-report.ts';
import type { Store } from '../store/store.ts';

const Model = z.custom<Partial<Slots>>((value) => typeof value === 'object' && value !== null);

/** @throws SitewrightError `precondition` before the site is made, `not-found` when its folder is gone, `cancelled` */
export async function gradeProject(id: string, store: Store, watching: GradeWatching): Promise<SiteReport> {
  const { outDir } = await store.projects.get(id);
  if (outDir === undefined) throw new SitewrightError('precondition', 'This site is not made yet. Make it, then grade it.');

  const standing = await store.revisions.standing(id);
  const model = Model.parse(Object.fromEntries(standing.map(({ slot, value }) => [slot, value])));
  const known = {
    recall: () => store.evaluations.recall(id),
    replace: (answers: Parameters<Store['evaluations']['replace']>[1]) => store.evaluations.replace(id, answers),
  };

  const graded = await gradeFolder({ folder: outDir, model, known }, watching);
  await remember(id, model, { store, grades: graded.grades });
  return reportOf(graded, outDir);
}

/** What its agents chose and what it came to, for clients like this one. */
async function remember(projectId: string, slots: Partial<Slots>, { store, grades }: { store: Store; grades: Grade[] }) {
  const brief = await store.slots.newest(projectId, 'brief');
  const trade = slots.facts?.trade.value;
  if (brief === undefined || trade === undefined) return;

  const { asking } = (await store.projects.get(projectId)).studio;
  const ways = waysOf({ direction: slots.direction?.id, asking }, await store.modelCalls.answered(projectId));
  await rememberGraded({ projectId, brief, trade, slots, grades }, ways, store.memory);
}
