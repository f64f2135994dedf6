// Answers what is asked about projects.
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';
import { runStream } from './run-stream.ts';

export const project = {
  list: os.project.list.handler(({ context }) => context.studio.projects()),

  get: os.project.get.handler(async ({ context, input, errors }) => {
    const found = await context.studio.project(input.id);
    if (!found) throw errors.NOT_FOUND();
    return found;
  }),

  make: os.project.make.handler(async function* make({ context, input, errors, signal }) {
    try {
      yield* runStream((watching) => context.studio.remake(input.id, watching), signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};
