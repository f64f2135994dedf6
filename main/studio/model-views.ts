// What a model holds of a project's site: what it would cost, asking it, and what it said last.
import { randomUUID } from 'node:crypto';
import { SitewrightError } from '../../agents/site/error.ts';
import type { ModelView } from '../../agents/site/model-view.ts';
import type { Watching } from '../engine/engine.ts';
import type { JudgeInput } from '../making/judge-workflow.ts';
import type { Making } from '../making/make-site.ts';
import { DEFAULT_BUDGET_USD, modelWish } from '../making/model-wish.ts';
import { modelViewPrice } from '../making/model-view-price.ts';
import { chainOf } from '../models/chain.ts';
import type { ReceiptLine } from '../store/models/model-calls.ts';

interface KeptView {
  view: ModelView;
  judgedAt: Date;
}

interface ViewOffer {
  /** As people know them, in the order they are asked. */
  models: string[];
  lowUsd: number;
  highUsd: number;
  budgetUsd: number;
  /** Whether pictures of the pages would be shown, too. */
  isShown: boolean;
}

interface ViewWish {
  /** A tier or a model's id; as set for the client when missing. */
  model?: string | undefined;
  budgetUsd?: number | undefined;
}

export interface ModelViews {
  /** What was said last; missing before a model was asked. */
  kept(this: void, projectId: string): Promise<KeptView | undefined>;
  /** What asking would cost; missing where no model may be asked. */
  offer(this: void, wish: ViewWish): Promise<ViewOffer | undefined>;
  /**
   * Asks, and keeps what was said.
   *
   * @throws SitewrightError `precondition` before the site is made, and where no model may be asked, with what would be sent; `external`
   *   when nothing could be taken; `cancelled`
   */
  ask(this: void, projectId: string, wish: ViewWish, watching: Watching): Promise<KeptView & { receipt: ReceiptLine[] }>;
}

/** Of a client for whom nobody chose one. */
const USUAL_TIER = 'balanced';
const NONE = 'none';

export function createModelViews(making: Making): ModelViews {
  const { store, engine, modelPlaces } = making;
  const kept = (projectId: string) => store.evaluations.modelView(projectId);

  const wanted = async ({ model }: ViewWish): Promise<string> => {
    const set = model ?? (await store.modelSettings.read()).wanted;
    return set === undefined || set === NONE ? USUAL_TIER : set;
  };

  return {
    kept,

    async offer(wish) {
      const settings = await store.modelSettings.read();
      const chain = chainOf({ wanted: await wanted(wish), settings, places: await modelPlaces() });
      if (chain.length === 0) return undefined;
      return {
        models: chain.map(({ model }) => model.label),
        ...modelViewPrice(chain, settings.canShowPages),
        budgetUsd: wish.budgetUsd ?? settings.budgetUsd ?? DEFAULT_BUDGET_USD,
        isShown: settings.canShowPages,
      };
    },

    async ask(projectId, wish, watching) {
      const { outDir } = await store.projects.get(projectId);
      if (outDir === undefined)
        throw new SitewrightError('precondition', 'This site is not made yet. Make it, then ask for a view.');

      const { canShowPages: isShown } = await store.modelSettings.read();
      const asked = await modelWish({ model: await wanted(wish), budgetUsd: wish.budgetUsd }, projectId, making);
      const input: JudgeInput = { model: asked?.wanted ?? USUAL_TIER, isShown };
      const runId = randomUUID();
      const order = { runId, tenantId: store.scope.tenantId, projectId, workflow: 'judge', input, budget: asked?.budget };
      await engine.run(order, watching);

      const view = await kept(projectId);
      if (!view) throw new SitewrightError('internal', 'The view was not kept. Ask again.');
      return { ...view, receipt: await store.modelCalls.receipt(runId) };
    },
  };
}
