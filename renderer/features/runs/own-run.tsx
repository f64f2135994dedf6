// Above the site: the run of this project that is on, or how the last one of this window ended.
import { countText, durationText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import type { RunControl } from './run-control.ts';
import { RunEnd } from './run-end.tsx';
import { RunProgress } from './run-progress.tsx';
import type { RunState } from './run-state.ts';
import { useRun } from './use-run.ts';

export interface OwnRunProps {
  runs: RunControl;
  projectId: string;
  onGoOn(this: void): void;
}

export function OwnRun({ runs, projectId, onGoOn }: OwnRunProps) {
  const run = useRun(runs);
  if (run?.projectId !== projectId) return null;
  if (run.phase === 'running') return <RunProgress run={run} onStop={() => runs.stop()} />;
  if (run.phase === 'done') return <output className="quiet run-done">{doneWords(run)}</output>;

  return (
    <RunEnd run={run} onGoOn={onGoOn}>
      <Button onClick={() => runs.dismiss()}>Leave it as it is</Button>
    </RunEnd>
  );
}

function doneWords({ steps, durationMs }: RunState): string {
  const madeCount = steps.filter(({ outcome }) => outcome === 'made').length;
  if (madeCount === 0) return `Nothing had changed, so every step was kept. ${durationText(durationMs)}.`;
  return `${countText(madeCount, ['step', 'steps'])} made, ${steps.length - madeCount} kept, in ${durationText(durationMs)}.`;
}
