// Above the site: the run of this project that is on, or how the last one of this window ended; and notes that wait for the next.
import type { RunNote } from '../../../preload/contract/run.ts';
import { durationText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import { NoteQueue } from './note-queue.tsx';
import type { RunControl } from './run-control.ts';
import { RunEnd } from './run-end.tsx';
import { RunProgress } from './run-progress.tsx';
import type { RunState, RunStep } from './run-state.ts';
import { useRun } from './use-run.ts';
import { WORDS } from './words.ts';

export interface OwnRunProps {
  runs: RunControl;
  projectId: string;
  /** Of the project. */
  name: string;
  steps: readonly RunStep[];
}

export function OwnRun({ runs, projectId, name, steps }: OwnRunProps) {
  const t = useWords(WORDS);
  const run = useRun(runs);
  const round = (notes: readonly RunNote[]) => void runs.start({ type: 'project', id: projectId, name, notes });
  const waiting = <NoteQueue notes={runs.notes} projectId={projectId} steps={steps} onRound={round} />;

  if (run?.projectId !== projectId) return waiting;
  if (run.phase === 'running') return <RunProgress run={run} notes={runs.notes} onStop={() => runs.stop()} />;
  if (run.phase === 'done') {
    return (
      <>
        <output className="quiet run-done">{doneWords(run, t)}</output>
        {waiting}
      </>
    );
  }

  return (
    <RunEnd run={run} onGoOn={() => void runs.start(run.subject)}>
      <Button onClick={() => runs.dismiss()}>{t.leave}</Button>
    </RunEnd>
  );
}

function doneWords({ steps, durationMs }: RunState, t: (typeof WORDS)['en']): string {
  const madeCount = steps.filter(({ outcome }) => outcome === 'made').length;
  if (madeCount === 0) return t.unchanged(durationText(durationMs));
  return t.done(madeCount, steps.length - madeCount, durationText(durationMs));
}
