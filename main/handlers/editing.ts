// Answers what is asked while a site is edited in its preview.
import type { SiteEditing } from '../editing/site-editing.ts';
import { historyRefusal, type HistoryTold } from './history-refusal.ts';
import { os } from './implementer.ts';

const { editing: asked } = os;

export const editing = {
  words: asked.words.handler(({ input: { projectId, ...typed }, ...told }) =>
    answer(told, (editor) => editor.words(projectId, typed)),
  ),
  sections: asked.sections.handler(({ input: { projectId, page }, ...told }) =>
    answer(told, (editor) => editor.sections(projectId, page)),
  ),
  arrange: asked.arrange.handler(({ input: { projectId, page, deed }, ...told }) =>
    answer(told, (editor) => editor.arrange(projectId, page, deed)),
  ),
  look: asked.look.handler(({ input, ...told }) => answer(told, (editor) => editor.look(input.projectId))),
  tryLook: asked.tryLook.handler(({ input: { projectId, change }, ...told }) =>
    answer(told, (editor) => editor.tryLook(projectId, change)),
  ),
  setLook: asked.setLook.handler(({ input: { projectId, change }, ...told }) =>
    answer(told, (editor) => editor.setLook(projectId, change)),
  ),
  picture: asked.picture.handler(({ input: { projectId, id }, ...told }) =>
    answer(told, (editor) => editor.picture(projectId, id)),
  ),
  setFocus: asked.setFocus.handler(({ input: { projectId, id, focus }, ...told }) =>
    answer(told, (editor) => editor.setFocus(projectId, id, focus)),
  ),
  swapPicture: asked.swapPicture.handler(({ input: { projectId, id, base64 }, ...told }) =>
    answer(told, (editor) => editor.swapPicture(projectId, id, Buffer.from(base64, 'base64'))),
  ),
  pages: asked.pages.handler(({ input, ...told }) => answer(told, (editor) => editor.pages(input.projectId))),
  editPages: asked.editPages.handler(({ input: { projectId, deed }, ...told }) =>
    answer(told, (editor) => editor.editPages(projectId, deed)),
  ),
};

async function answer<Result>({ errors, context }: HistoryTold, work: (editor: SiteEditing) => Promise<Result>): Promise<Result> {
  try {
    return await work(await context.studio.editing());
  } catch (error) {
    throw historyRefusal(error, { errors, context });
  }
}
