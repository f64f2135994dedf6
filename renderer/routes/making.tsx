// A new site being made: a sketch of its pages, its steps as they go, and on to the project when it is there.
import { createFileRoute, Link, Navigate } from '@tanstack/react-router';
import { SketchPages } from '../features/first-run/sketch-pages.tsx';
import { RunEnd } from '../features/runs/run-end.tsx';
import { RunProgress } from '../features/runs/run-progress.tsx';
import { endedCount } from '../features/runs/run-state.ts';
import { StepList } from '../features/runs/step-list.tsx';
import { useRun } from '../features/runs/use-run.ts';
import { WORDS } from '../features/runs/words.ts';
import { Bar } from '../ui/bar.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/words.ts';

export const Route = createFileRoute('/making')({ component: Making });

const BACK = { en: 'Back to the brief', de: 'Zurück zum Briefing' };

function Making() {
  const t = useWords(WORDS);
  const back = useWords(BACK);
  const { client, runs } = Route.useRouteContext();
  const run = useRun(runs);
  useTitle(t.making(run?.subject.name ?? ''));

  if (!run) return <Navigate to="/" replace />;
  if (run.phase === 'done' && run.projectId) {
    return <Navigate to="/projects/$projectId" params={{ projectId: run.projectId }} replace />;
  }

  const share = endedCount(run) / Math.max(1, run.steps.length);
  return (
    <>
      <Bar>
        <h1 className="bar-name">
          <bdi>{run.subject.name}</bdi>
        </h1>
      </Bar>
      {run.phase === 'running' ? (
        <RunProgress run={run} notes={runs.notes} onStop={() => runs.stop()} />
      ) : (
        <RunEnd run={run} onGoOn={() => void runs.start(run.subject)}>
          <Link to="/new" className="button button-outline">
            {back}
          </Link>
        </RunEnd>
      )}
      {run.subject.type === 'brief' && run.phase === 'running' ? (
        <SketchPages client={client} source={run.subject.source} wish={run.subject.wish} share={share} />
      ) : null}
      <StepList steps={run.steps} />
    </>
  );
}
