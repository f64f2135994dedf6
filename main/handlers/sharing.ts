// Answers what is asked about a site on one's own network.
import type { NetworkSharing } from '../studio/network-sharing.ts';
import { historyRefusal, type HistoryTold } from './history-refusal.ts';
import { os } from './implementer.ts';

const { sharing: asked } = os;

export const sharing = {
  state: asked.state.handler(({ input, ...told }) => answer(told, (shares) => shares.state(input.projectId))),
  open: asked.open.handler(({ input, ...told }) => answer(told, (shares) => shares.open(input.projectId))),
  close: asked.close.handler(({ input, ...told }) => answer(told, (shares) => shares.end(input.projectId))),
};

async function answer<Result>(
  { errors, context }: HistoryTold,
  work: (shares: NetworkSharing) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(context.studio.sharing);
  } catch (error) {
    throw historyRefusal(error, { errors, context });
  }
}
