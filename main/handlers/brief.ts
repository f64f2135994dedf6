// Answers what is asked about briefs.
import { historyRefusal } from './history-refusal.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';
import { runStream } from './run-stream.ts';

const { brief: asked } = os;
const NEVER = new AbortController().signal;

export const brief = {
  samples: asked.samples.handler(({ context }) => context.studio.samples()),
  price: asked.price.handler(async ({ context }) => ({ durationMs: await context.studio.intake.usualDurationMs() })),

  read: asked.read.handler(async ({ context, input, errors, signal = NEVER }) => {
    try {
      return await context.studio.intake.read(input.source, signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  sketch: asked.sketch.handler(async ({ context, input, errors, signal = NEVER }) => {
    try {
      return await context.studio.intake.sketch(input, signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  drop: asked.drop.handler(async ({ context, input, errors }) => {
    try {
      return await context.studio.intake.takeDrop({ name: input.name, bytes: Buffer.from(input.base64, 'base64') });
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  add: asked.add.handler(async ({ context, input: { projectId, files }, errors }) => {
    try {
      return await context.studio.history.addFiles(projectId, files);
    } catch (error) {
      throw historyRefusal(error, { errors, context });
    }
  }),

  setFont: asked.setFont.handler(async ({ context, input: { projectId, ...choice }, errors }) => {
    try {
      return await context.studio.history.setFont(projectId, choice);
    } catch (error) {
      throw historyRefusal(error, { errors, context });
    }
  }),

  make: asked.make.handler(async function* make({ context, input, errors, signal }) {
    try {
      yield* runStream((watching) => context.studio.intake.make(input, { ...watching, window: input.window }), signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};
