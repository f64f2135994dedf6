// Above the site: the run of this project that is on, or how the last one of this window ended.
import { durationText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { RunControl } from './run-control.ts';
import { RunEnd } from './run-end.tsx';
import { RunProgress } from './run-progress.tsx';
import type { RunState } from './run-state.ts';
import { useRun } from './use-run.ts';
import { WORDS } from './words.ts';

export interface OwnRunProps {
  runs: RunControl;
  projectId: string;
  onGoOn(this: void): void;
}

export function OwnRun({ runs, projectId, onGoOn }: OwnRunProps) {
  const t = useWords(WORDS);
  const run = useRun(runs);
  if (run?.projectId !== projectId) return null;
  if (run.phase === 'running') return <RunProgress run={run} onStop={() => runs.stop()} />;
  if (run.phase === 'done') return <output className="quiet run-done">{doneWords(run, t)}</output>;

  return (
    <RunEnd run={run} onGoOn={onGoOn}>
      <Button onClick={() => runs.dismiss()}>{t.leave}</Button>
    </RunEnd>
  );
}

function doneWords({ steps, durationMs }: RunState, t: (typeof WORDS)['en']): string {
  const madeCount = steps.filter(({ outcome }) => outcome === 'made').length;
  if (madeCount === 0) return t.unchanged(durationText(durationMs));
  return t.done(madeCount, steps.length - madeCount, durationText(durationMs));
}
