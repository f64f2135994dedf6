// Answers what is asked about comments.
import type { Reviewing } from '../reviewing/reviewing.ts';
import { historyRefusal, type HistoryTold } from './history-refusal.ts';
import { os } from './implementer.ts';

const { comments: asked } = os;

export const comments = {
  list: asked.list.handler(({ input, ...told }) => answer(told, (review) => review.list(input.projectId))),
  add: asked.add.handler(({ input: { projectId, ...said }, ...told }) => answer(told, (review) => review.add(projectId, said))),
  answer: asked.answer.handler(({ input: { projectId, id, ...said }, ...told }) =>
    answer(told, (review) => review.answer(projectId, id, said)),
  ),
  setState: asked.setState.handler(({ input: { projectId, id, state }, ...told }) =>
    answer(told, (review) => review.setState(projectId, id, state)),
  ),
  fix: asked.fix.handler(({ input: { projectId, id }, ...told }) => answer(told, (review) => review.fix(projectId, id))),
  move: asked.move.handler(({ input: { projectId, id, ...to }, ...told }) =>
    answer(told, (review) => review.move(projectId, id, to)),
  ),
  nextRound: asked.nextRound.handler(({ input, ...told }) => answer(told, (review) => review.nextRound(input.projectId))),
};

async function answer<Result>({ errors, context }: HistoryTold, work: (review: Reviewing) => Promise<Result>): Promise<Result> {
  try {
    return await work(await context.studio.reviewing());
  } catch (error) {
    throw historyRefusal(error, { errors, context });
  }
}
