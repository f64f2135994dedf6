// Answers what is asked about a client's review.
import type { ProjectReviews } from '../studio/project-reviews.ts';
import { historyRefusal, type HistoryTold } from './history-refusal.ts';
import { os } from './implementer.ts';

const { review: asked } = os;

export const review = {
  handOut: asked.handOut.handler(({ input, ...told }) => answer(told, (reviews) => reviews.handOut(input.projectId))),
  takeBack: asked.takeBack.handler(({ input: { projectId, text }, ...told }) =>
    answer(told, (reviews) => reviews.takeBack(projectId, text)),
  ),
  sign: asked.sign.handler(({ input: { projectId, ...signed }, ...told }) =>
    answer(told, (reviews) => reviews.sign(projectId, signed)),
  ),
  signatures: asked.signatures.handler(({ input, ...told }) => answer(told, (reviews) => reviews.signatures(input.projectId))),
  version: asked.version.handler(({ input: { projectId, versionId }, ...told }) =>
    answer(told, (reviews) => reviews.version(projectId, versionId)),
  ),
};

async function answer<Result>(
  { errors, context }: HistoryTold,
  work: (reviews: ProjectReviews) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(await context.studio.reviews());
  } catch (error) {
    throw historyRefusal(error, { errors, context });
  }
}
