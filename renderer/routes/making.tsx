// A new site being made: its steps as they go, and on to the project when it is there.
import { createFileRoute, Link, Navigate } from '@tanstack/react-router';
import { RunEnd } from '../features/runs/run-end.tsx';
import { RunProgress } from '../features/runs/run-progress.tsx';
import { StepList } from '../features/runs/step-list.tsx';
import { useRun } from '../features/runs/use-run.ts';
import { useTitle } from '../ui/use-title.ts';

export const Route = createFileRoute('/making')({ component: Making });

function Making() {
  const { runs } = Route.useRouteContext();
  const run = useRun(runs);
  useTitle(`Making ${run?.subject.name ?? 'a site'}`);

  if (!run) return <Navigate to="/" replace />;
  if (run.phase === 'done' && run.projectId) {
    return <Navigate to="/projects/$projectId" params={{ projectId: run.projectId }} replace />;
  }

  return (
    <>
      <h1 className="title">
        <bdi>{run.subject.name}</bdi>
      </h1>
      {run.phase === 'running' ? (
        <RunProgress run={run} onStop={() => runs.stop()} />
      ) : (
        <RunEnd run={run} onGoOn={() => void runs.start(run.subject)}>
          <Link to="/" className="button button-outline">
            Back to the brief
          </Link>
        </RunEnd>
      )}
      <StepList steps={run.steps} />
    </>
  );
}
