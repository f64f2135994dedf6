// Answers what is asked about projects.
import type { ORPCErrorConstructorMap } from '@orpc/server';
import type { REFUSALS } from '../../preload/contract/refusals.ts';
import type { Studio } from '../studio/studio.ts';
import type { HandlerContext } from './context.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';
import { runStream } from './run-stream.ts';

export const project = {
  list: os.project.list.handler(({ context }) => context.studio.projects()),

  get: os.project.get.handler(async ({ context, input, errors }) => {
    const found = await context.studio.project(input.id);
    if (!found) throw errors.NOT_FOUND();
    context.studio.opened(input.id);
    return found;
  }),

  shelve: os.project.shelve.handler(({ input, ...told }) => answer(told, (studio) => studio.shelve(input.id, input.shelf))),
  duplicate: os.project.duplicate.handler(({ input, ...told }) => answer(told, (studio) => studio.duplicate(input.id))),
  thumbnail: os.project.thumbnail.handler(({ input, signal = new AbortController().signal, ...told }) =>
    answer(told, async (studio) => ({ picture: await studio.thumbnail(input.id, signal) })),
  ),

  make: os.project.make.handler(async function* make({ context, input, errors, signal }) {
    try {
      const { id, notes, window } = input;
      yield* runStream((watching) => context.studio.remake(id, { ...watching, window }, notes), signal);
    } catch (error) {
      throw inPlainWords(error, { errors, context });
    }
  }),
};

interface Told {
  errors: ORPCErrorConstructorMap<typeof REFUSALS>;
  context: HandlerContext;
}

async function answer<Result>({ errors, context }: Told, work: (studio: Studio) => Promise<Result>): Promise<Result> {
  try {
    return await work(context.studio);
  } catch (error) {
    throw inPlainWords(error, { errors, context });
  }
}
