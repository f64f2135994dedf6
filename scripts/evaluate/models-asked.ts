// Models as an evaluation asks them: connected ones by the environment's keys, or a script. Nothing of it is written down.
import { randomUUID } from 'node:crypto';
import type { Budget } from '../../agents/orchestrator/budget.ts';
import type { Models } from '../../agents/orchestrator/models.ts';
import { chainOf } from '../../main/models/chain.ts';
import { connectedPlaces } from '../../main/models/places.ts';
import { createRunModels, type RunModelsGround } from '../../main/models/run-models.ts';
import { ENVIRONMENT_SECRETS } from '../../main/models/secrets.ts';
import { hostModels } from '../../main/studio/host-models.ts';
import { goodAnswer, scripted } from '../../tests/models/scripted.ts';

/** Answers well, costs nothing, and is no model. */
export const SCRIPTED = 'scripted';

/** @param wanted an id or a tier @param account is added to, US dollars */
export async function modelsAsked(wanted: string, account: { costUsd: number }): Promise<Models> {
  if (wanted === SCRIPTED) return scripted(({ question }) => goodAnswer(question));

  const places = await connectedPlaces(hostModels(ENVIRONMENT_SECRETS));
  const settings = {
    isLocalOnly: false,
    canShowPages: false,
    canDraw: false,
    allowed: places.map(({ origin }) => origin),
    asksTwo: false,
    keyed: [],
  };
  const chain = chainOf({ wanted, places, settings });
  return createRunModels({
    ...UNWRITTEN,
    chain,
    onEvent: (event) => (account.costUsd += event.type === 'model-call' ? event.costUsd : 0),
  });
}

/** An evaluation belongs to no client: nothing of it is written down, and it is not held to a cap. */
const NO_CAP: Budget = { reserve: async () => ({ settle: async () => undefined }) };
const UNWRITTEN: Omit<RunModelsGround, 'chain' | 'onEvent'> = {
  run: { runId: randomUUID(), projectId: randomUUID() },
  budget: NO_CAP,
  calls: { begin: async () => randomUUID(), end: async () => undefined, answerTo: async () => undefined },
  outbound: { note: async () => undefined },
  now: () => performance.now(),
};
