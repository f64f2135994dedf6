// Answers what is asked about the studio itself.
import { outgoing } from '../network/outbound.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';

export const system = {
  info: os.system.info.handler(({ context }) => ({
    version: context.version,
    shell: context.shell,
    requestsSent: context.requestsSent(),
  })),
  notices: os.system.notices.handler(({ context }) => context.studio.notices()),
  dismissNotices: os.system.dismissNotices.handler(({ context }) => context.studio.dismissNotices()),

  settings: os.system.settings.handler(({ context }) => context.studio.settings()),
  changeSettings: os.system.changeSettings.handler(async ({ context, input, errors }) => {
    try {
      return await context.studio.changeSettings(input);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  outgoing: os.system.outgoing.handler(() => [...outgoing()]),
  storage: os.system.storage.handler(({ context }) => context.studio.storage()),
  backUp: os.system.backUp.handler(async ({ context, errors }) => {
    try {
      await context.studio.backUp();
      return await context.studio.storage();
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};
