// Answers what is asked about briefs.
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';
import { runStream } from './run-stream.ts';

export const brief = {
  samples: os.brief.samples.handler(({ context }) => context.studio.samples()),

  makeSample: os.brief.makeSample.handler(async function* makeSample({ context, input, errors, signal }) {
    try {
      yield* runStream((watching) => context.studio.makeSample(input.id, watching), signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),

  makeText: os.brief.makeText.handler(async function* makeText({ context, input, errors, signal }) {
    try {
      yield* runStream((watching) => context.studio.makeText(input.text, watching), signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};
