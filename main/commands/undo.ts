// `sitewright undo <project>`: takes the newest change back, and lets the site's files follow.
import { onProject } from './on-project.ts';
import { untilInterrupted } from './interrupt.ts';

export async function undoCommand([named]: readonly string[], { json }: { json?: boolean | undefined }): Promise<number> {
  const interrupt = untilInterrupted('Stopping. The change is taken back; the pages follow with the next command.');

  try {
    return await onProject(named, async ({ history }, projectId) => {
      const undone = await history.undo(projectId);
      await history.settle(projectId, { signal: interrupt.signal, onEvent: () => undefined });
      console.log(json ? JSON.stringify(undone) : undone.sentence);
      return 0;
    });
  } finally {
    interrupt.done();
  }
}
