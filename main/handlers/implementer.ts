// The contract, to be filled with handlers that are all given the same context, and answer only whom the contract lets ask.
import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../preload/contract/contract.ts';
import { isAtLeast } from '../../preload/contract/role.ts';
import type { HandlerContext } from './context.ts';
import { once } from './once.ts';

export const os = implement(contract)
  .$context<HandlerContext>()
  .use(async ({ context, procedure, path, next }) => {
    if (isAtLeast(context.role, procedure['~orpc'].meta.by)) return next();

    await context.studio.noteRefused({ asked: path.join('.'), role: context.role }).catch(context.onFault);
    throw new ORPCError('FORBIDDEN', {
      message: 'You may look at this, but not change it. Ask an owner of this client for the right to.',
    });
  })
  .use(({ context, next }, input, output) =>
    once({
      input,
      ofDeed: (projectId, deedId) => context.studio.history.ofDeed(projectId, deedId),
      answer: async () => next(),
      answerAgain: async (kept) => output(kept),
    }),
  );
