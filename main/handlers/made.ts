// Answers what is asked about how a site came to be.
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

  assets: os.made.assets.handler(async ({ context, input, errors }) => {
    try {
      return await context.studio.clientAssets(input.projectId);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};
