// Answers what is asked about a project's past.
import type { HandlerContext } from './context.ts';
import { historyRefusal, type HistoryTold } from './history-refusal.ts';
import { os } from './implementer.ts';

const { history: asked } = os;

export const history = {
  timeline: asked.timeline.handler(({ input, ...told }) => answer(told, (past) => past.timeline(input.projectId, input.before))),

  slot: asked.slot.handler(({ input, ...told }) =>
    answer(told, async (past) => {
      const { id: revision, value, handEdits } = await past.slot(input.projectId, input.slot);
      return { revision, value, byHand: handEdits.map(({ pointer }) => pointer) };
    }),
  ),

  edit: asked.edit.handler(({ input, ...told }) => answer(told, (past) => past.edit(input.projectId, input))),
  undo: asked.undo.handler(({ input, ...told }) => answer(told, (past) => past.undo(input.projectId))),
  redo: asked.redo.handler(({ input, ...told }) => answer(told, (past) => past.redo(input.projectId))),

  settle: asked.settle.handler(({ input, signal, ...told }) => {
    const watching = { signal: signal ?? new AbortController().signal, onEvent: () => undefined };
    return answer(told, (past) => past.settle(input.projectId, watching));
  }),

  name: asked.name.handler(({ input, ...told }) => answer(told, (past) => past.name(input.projectId, input.name))),
  versions: asked.versions.handler(({ input, ...told }) => answer(told, (past) => past.versions(input.projectId))),
  restore: asked.restore.handler(({ input, ...told }) => answer(told, (past) => past.restore(input.projectId, input.to))),

  compare: asked.compare.handler(({ input: { projectId, from, to }, ...told }) =>
    answer(told, (past) => past.compare(projectId, from, to)),
  ),
  comparePages: asked.comparePages.handler(({ input: { projectId, from, to }, ...told }) =>
    answer(told, (past) => past.comparePages(projectId, from, to)),
  ),

  proposals: asked.proposals.handler(({ input, ...told }) => answer(told, (past) => past.proposals(input.projectId))),
  accept: asked.accept.handler(({ input: { projectId, slot, pointer }, ...told }) =>
    answer(told, (past) => past.accept(projectId, slot, pointer)),
  ),
  dismiss: asked.dismiss.handler(({ input: { projectId, slot, pointer }, ...told }) =>
    answer(told, (past) => past.dismiss(projectId, slot, pointer)),
  ),
};

async function answer<Result>(
  { errors, context }: HistoryTold,
  work: (past: HandlerContext['studio']['history']) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(context.studio.history);
  } catch (error) {
    throw historyRefusal(error, { errors, context });
  }
}
