// Answers what is asked about the clients one works for.
import type { ORPCErrorConstructorMap } from '@orpc/server';
import type { REFUSALS } from '../../preload/contract/refusals.ts';
import type { HandlerContext } from './context.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';

const { clients: asked } = os;

export const clients = {
  list: asked.list.handler(({ context }) => context.studio.clients()),
  switchTo: asked.switchTo.handler(({ input, ...told }) => answer(told, (studio) => studio.switchClient(input.id))),
  add: asked.add.handler(({ input, ...told }) => answer(told, (studio) => studio.addClient(input.name))),
  rename: asked.rename.handler(({ input, ...told }) => answer(told, (studio) => studio.renameClient(input.id, input.name))),
};

interface Told {
  errors: ORPCErrorConstructorMap<typeof REFUSALS>;
  context: HandlerContext;
}

async function answer({ errors, context }: Told, work: (studio: HandlerContext['studio']) => Promise<void>): Promise<void> {
  try {
    await work(context.studio);
  } catch (error) {
    throw inPlainWords(error, { errors, context });
  }
}
