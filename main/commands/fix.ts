// `sitewright fix <project>`: mends what can be mended unseen, by changes that can be undone, and lets the files follow.
import { isSafeToMend } from '../../agents/mending/safe-to-mend.ts';
import { gradingProgressOn } from '../making/grading-progress.ts';
import { untilInterrupted } from './interrupt.ts';
import { onProject } from './on-project.ts';

export async function fixCommand([named]: readonly string[], { json }: { json?: boolean | undefined }): Promise<number> {
  const interrupt = untilInterrupted('Stopping. What was mended stays; the pages follow with the next command.');
  const { signal } = interrupt;

  try {
    return await onProject(named, async (studio, projectId) => {
      const { findings } = await studio.grade(projectId, { signal, onProgress: gradingProgressOn(process.stderr) });
      const safe = findings.filter(isSafeToMend);
      const fixable = await studio.fixable(projectId, safe);
      const changes = fixable.size > 0 ? await studio.fix(projectId, [...fixable]) : [];
      if (changes.length > 0) await studio.history.settle(projectId, { signal, onEvent: () => undefined });

      console.log(json ? JSON.stringify({ changes, left: findings.length - fixable.size }) : wordsOf(changes, findings.length));
      return 0;
    });
  } finally {
    interrupt.done();
  }
}

function wordsOf(changes: readonly { sentence: string }[], found: number): string {
  if (changes.length > 0)
    return [...changes.map(({ sentence }) => sentence), 'Each can be taken back: sitewright undo.'].join('\n');
  return found === 0 ? 'Nothing was found to mend.' : 'Nothing of what was found can be mended by itself.';
}
