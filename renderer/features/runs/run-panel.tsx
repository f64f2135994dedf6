// The steps of the run that is on, else of the last one.
import { useRouteContext } from '@tanstack/react-router';
import type { PanelProps } from '../../wire/panel-props.ts';
import { StepList } from './step-list.tsx';
import { useRun } from './use-run.ts';

export function RunPanel({ project }: PanelProps) {
  const { runs } = useRouteContext({ from: '__root__' });
  const run = useRun(runs);
  const isOwn = run?.projectId === project.id && run.phase === 'running' && run.steps.length > 0;

  return <StepList steps={isOwn ? run.steps : project.steps} />;
}
