// Answers what is asked about the studio itself.
import { os } from './implementer.ts';

export const system = {
  info: os.system.info.handler(({ context }) => ({
    version: context.version,
    shell: context.shell,
    requestsSent: context.requestsSent(),
  })),
  notices: os.system.notices.handler(({ context }) => context.studio.notices()),
  dismissNotices: os.system.dismissNotices.handler(({ context }) => context.studio.dismissNotices()),
};
