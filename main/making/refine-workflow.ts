// The workflow behind every refinement: the site as it stands is graded, what is at fault is made again, the best round is written out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refine, type Judged, type Refining, type Round } from '../../agents/orchestrator/refine.ts';
import { slotValue } from '../../agents/orchestrator/run.ts';
import type { Audit } from '../../agents/site/audit.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SlotName, Slots } from '../../agents/site/slots.ts';
import { z } from 'zod';
import { createBlobs } from '../assets/blobs.ts';
import type { RunContext, Workflow } from '../engine/workflow.ts';
import type { KeptAnswer } from '../grading/grade-memory.ts';
import { writeSite } from '../output/write-site.ts';
import { trialJournal } from './trial-journal.ts';
import { begin, refuseUnfinished, runPlan, writeOut, type Make, type MakeGround } from './make-workflow.ts';

/** Its input is that of a make. Done, it has come to what was said of each round. */
export function createRefineWorkflow(ground: MakeGround): Workflow {
  return async (context) => {
    const make = await begin(ground, context);
    const folder = await mkdtemp(join(tmpdir(), 'sitewright-refined-'));

    try {
      return await refineIn(folder, { make, ground, context });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

interface Refinement {
  make: Make;
  ground: MakeGround;
  context: RunContext;
}

async function refineIn(folder: string, refinement: Refinement): ReturnType<Workflow> {
  const { make, ground, context } = refinement;
  const { lease, onEvent } = context;
  const said: string[] = [];
  const onSaid = (words: string) => {
    said.push(words);
    onEvent({ type: 'said', runId: lease.runId, words });
  };

  const { trial, lasting } = trialJournal(ground.store.journal(lease));
  const refusals = await trial.refusals();
  const first = await runPlan({ ...make, journal: trial, refusals }, ground, context);
  if (first.outcome === 'waiting') return { type: 'waiting', questions: first.questions };
  refuseUnfinished(first, context.signal);

  const judge = judgeIn(folder, refinement);
  const remake: Refining['remake'] = async (inHand) => {
    const result = await runPlan({ ...make, journal: trial, refusals: inHand }, ground, context);
    refuseUnfinished(result, context.signal);
    return result.values;
  };

  onSaid('The site is looked at as it is.');
  const begun: Round = { values: first.values, refusals, ...(await judge(first.values)) };
  const best = await refine(begun, { remake, judge, onSaid });
  const result = await runPlan({ ...make, journal: lasting, refusals: best.refusals }, ground, context);
  refuseUnfinished(result, context.signal);
  await writeOut(make, ground, { result, runId: lease.runId });
  return { type: 'done', result: { said }, counts: result.counts, durationMs: result.durationMs };
}

const Model = z.custom<Partial<Slots>>((value) => typeof value === 'object' && value !== null);

/** Each round is written into the same folder, where only what differs is; what was looked at before is not looked at again. */
function judgeIn(folder: string, { make, ground, context }: Refinement): Refining['judge'] {
  const { store, dataDir } = ground;
  const { signal } = context;
  const answers = new Map<string, KeptAnswer>();
  let known: Map<string, readonly Audit[]> | undefined;

  const memory = {
    recall: async () => (known ??= new Map(await store.evaluations.recall(make.project.id))),
    async replace(fresh: readonly KeptAnswer[]) {
      for (const answer of fresh) {
        answers.set(answer.key, answer);
        known?.set(answer.key, answer.audits);
      }
      await store.evaluations.replace(make.project.id, [...answers.values()]);
    },
  };

  return async (values: ReadonlyMap<SlotName, unknown>): Promise<Judged> => {
    const out = join(folder, 'site');
    await writeSite({ files: slotValue(values, 'files').files, out, pathOf: createBlobs(dataDir).pathOf });

    const model = Model.parse(Object.fromEntries(values));
    const { gradeFolder } = await import('./grade-folder.ts');
    const graded = await gradeFolder({ folder: out, model, known: memory }, { signal, onProgress: () => undefined });
    if (graded.plan) return { ...graded, plan: graded.plan };
    throw new SitewrightError(
      'internal',
      'No agent planned what is to be made again. Restore agents/optimisation/refinement-planner.ts.',
    );
  };
}
