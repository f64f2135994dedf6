// Answers what is asked about models.
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';

const MOST_SENT = 50;
const MOST_RECEIPTS = 24;

export const models = {
  view: os.models.view.handler(async ({ context }) => {
    const { list, plan, receipts, siteReceipts, sent } = context.studio.models;
    const shown = await list();
    return {
      ...shown,
      plan: await plan({}).catch(() => undefined),
      receipts: (await receipts()).slice(0, MOST_RECEIPTS),
      sites: (await siteReceipts()).slice(0, MOST_RECEIPTS),
      sent: await sent(MOST_SENT),
    };
  }),

  consent: os.models.consent.handler(async ({ context, input, errors }) => {
    try {
      return await context.studio.models.consent(input.place);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  allow: os.models.allow.handler(async ({ context, input, errors }) => {
    try {
      await context.studio.models.allow(input.place, input.isAllowed);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  keepKey: os.models.keepKey.handler(async ({ context, input, errors }) => {
    try {
      await context.studio.models.keepKey(input.provider, input.key);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  dropKey: os.models.dropKey.handler(async ({ context, input, errors }) => {
    try {
      await context.studio.models.dropKey(input.provider);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  set: os.models.set.handler(async ({ context, input }) => context.studio.models.set(input)),

  check: os.models.check.handler(async ({ context, input, errors, signal }) => {
    try {
      const { isFit, words } = await context.studio.models.check(input.model, signal ?? new AbortController().signal);
      return { isFit, words };
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};
