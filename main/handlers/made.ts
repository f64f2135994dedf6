// Answers what is asked about how a site came to be.
import { historyRefusal } from './history-refusal.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';

export const made = {
  step: os.made.step.handler(async ({ context, input, errors }) => {
    try {
      return await context.studio.step(input.projectId, input.agent);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  fork: os.made.fork.handler(async ({ context, input: { projectId, ...fork }, errors }) => {
    try {
      return await context.studio.fork(projectId, fork);
    } catch (error) {
      throw historyRefusal(error, { errors, context });
    }
  }),

  takeFork: os.made.takeFork.handler(async ({ context, input: { projectId, ...fork }, errors }) => {
    try {
      return await context.studio.takeFork(projectId, fork);
    } catch (error) {
      throw historyRefusal(error, { errors, context });
    }
  }),

  assets: os.made.assets.handler(async ({ context, input, errors }) => {
    try {
      return await context.studio.clientAssets(input.projectId);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  fonts: os.made.fonts.handler(async ({ context, input, errors }) => {
    try {
      return await context.studio.siteFonts(input.projectId);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};
