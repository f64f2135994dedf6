// The workflow behind every view of a model: the site as it stands is read and looked at, within the run's budget. It writes no slot.
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';
import { CRITIC_SLOTS, SLOTS, type Slots } from '../../agents/site/slots.ts';
import type { Workflow } from '../engine/workflow.ts';
import type { MakeGround } from './make-workflow.ts';
import { modelsFor } from './model-wish.ts';
import { hintsFor } from './site-memory.ts';

const JudgeInput = z.object({
  /** A tier or a model's id. */
  model: z.string(),
  /** Whether pictures of the pages may be shown. */
  isShown: z.boolean(),
});
export type JudgeInput = z.infer<typeof JudgeInput>;

/** Known only when a site is looked at. */
const UNMADE: ReadonlySet<string> = new Set([...CRITIC_SLOTS, 'studio']);

const STEPS = { made: 0, kept: 0, failed: 0, skipped: 0 };

/** Done, it has come to nothing more than is in the store. */
export function createJudgeWorkflow(ground: MakeGround): Workflow {
  return async (context) => {
    const { store } = ground;
    const { lease, signal, onEvent } = context;
    const { model, isShown } = JudgeInput.parse(lease.input);
    const startedAt = performance.now();

    const { outDir } = await store.projects.get(lease.projectId);
    const models = await modelsFor({ wanted: model }, ground, context);
    if (outDir === undefined || !models) {
      throw new SitewrightError('precondition', 'No model may be asked any more, or the site is gone. See sitewright models.');
    }

    const slots = await slotsOf(lease.projectId, ground);
    const hints = hintsFor(slots.brief, store.memory);
    const onSaid = (words: string) => onEvent({ type: 'said', runId: lease.runId, words });
    // What reads and looks at pages takes long to load, and a make needs none of it.
    const { modelViewOf } = await import('./model-view.ts');
    const view = await modelViewOf(
      { folder: outDir, slots, models: { ...models, hints }, runId: lease.runId, isShown },
      { signal, onSaid },
    );
    await store.evaluations.keepModelView(lease.projectId, view);
    return { type: 'done', result: {}, counts: STEPS, durationMs: performance.now() - startedAt };
  };
}

const Whole = z.custom<Slots>((value) => {
  const slots = typeof value === 'object' && value !== null ? value : {};
  return Object.keys(SLOTS).every((slot) => UNMADE.has(slot) || Object.hasOwn(slots, slot));
});

async function slotsOf(projectId: string, { store }: MakeGround): Promise<Slots> {
  const standing = await store.revisions.standing(projectId);
  const whole = Whole.safeParse(Object.fromEntries(standing.map(({ slot, value }) => [slot, value])));
  if (whole.success) {
    const measured = await store.evaluations.recall(projectId);
    return { ...whole.data, audits: { all: [...measured.values()].flat() } };
  }
  throw new SitewrightError('precondition', 'This site was not made to its end. Make it, then ask for a view.');
}
