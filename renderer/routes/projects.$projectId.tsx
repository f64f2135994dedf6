// One project: its site at three widths, what to ask the client, and how it was made.
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link, notFound } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { SaveCopy } from '../features/copies/save-copy.tsx';
import { GradePanel } from '../features/findings/grade-panel.tsx';
import { HistoryPanel } from '../features/history/history-panel.tsx';
import { PageSwitcher } from '../features/preview/page-switcher.tsx';
import { PreviewFrames } from '../features/preview/preview-frames.tsx';
import { ProjectHead } from '../features/projects/project-head.tsx';
import { QuestionList } from '../features/questions/question-list.tsx';
import { RunEnd } from '../features/runs/run-end.tsx';
import { RunProgress } from '../features/runs/run-progress.tsx';
import type { RunState } from '../features/runs/run-state.ts';
import { StepList } from '../features/runs/step-list.tsx';
import { useRun } from '../features/runs/use-run.ts';
import type { ProjectView } from '../../preload/contract/project.ts';
import { countText, durationText } from '../ui/amounts.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { useTitle } from '../ui/use-title.ts';
import { projectQuery } from '../wire/queries.ts';
import { isCode } from '../wire/words-of.ts';

const Search = z.object({ page: z.string().optional().catch(undefined) });

export const Route = createFileRoute('/projects/$projectId')({
  validateSearch: Search,
  async loader({ context: { client, queries }, params: { projectId } }) {
    try {
      await queries.ensureQueryData(projectQuery(client, projectId));
    } catch (error) {
      if (isCode(error, 'NOT_FOUND')) throw notFound();
      throw error;
    }
  },
  pendingComponent: () => <p className="pending">Opening the project.</p>,
  notFoundComponent: NoSuchProject,
  component: Project,
});

function Project() {
  const { client, runs } = Route.useRouteContext();
  const { projectId } = Route.useParams();
  const { data: project } = useSuspenseQuery(projectQuery(client, projectId));
  const run = useRun(runs);
  const now = useNow();
  const own = run?.projectId === projectId ? run : undefined;
  useTitle(project.name);
  const isRunning = own?.phase === 'running';
  const isBusy = run?.phase === 'running';
  const make = () => void runs.start({ type: 'project', id: projectId, name: project.name });

  return (
    <>
      <ProjectHead project={project} now={now} isBusy={isBusy} onMake={make} />
      <SaveCopy projectId={projectId} name={project.name} />
      {own ? <OwnRun run={own} onGoOn={make} /> : null}
      <Preview project={project} />
      <div className="project-notes">
        {project.pageCount === 0 ? null : (
          <Note id="questions" heading="To ask the client">
            <QuestionList questions={project.questions} />
          </Note>
        )}
        {project.out === undefined ? null : (
          <Note id="grades" heading="Grades">
            <GradePanel client={client} projectId={projectId} changedAt={project.changedAt} isBusy={isBusy} />
          </Note>
        )}
        {project.pageCount === 0 ? null : (
          <Note id="history" heading="History">
            <HistoryPanel client={client} projectId={projectId} now={now} isBusy={isBusy} />
          </Note>
        )}
        <Note id="steps" heading={isRunning ? 'This run' : 'Last run'}>
          <StepList steps={isRunning && own.steps.length > 0 ? own.steps : project.steps} />
        </Note>
      </div>
    </>
  );
}

function Note({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="heading">
        {heading}
      </h2>
      {children}
    </section>
  );
}

function OwnRun({ run, onGoOn }: { run: RunState; onGoOn(this: void): void }) {
  const { runs } = Route.useRouteContext();
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

function Preview({ project: { id, name, pages, previewOrigin } }: { project: ProjectView }) {
  const { page } = Route.useSearch();
  const shown = pages.find(({ path }) => path === page) ?? pages[0];

  if (previewOrigin === undefined || !shown) {
    return (
      <Notice
        heading="There is no site to show"
        words="It has not been made yet, or its folder was moved. Make the site to see it here."
      >
        <Link to="/" className="button button-outline">
          To the projects
        </Link>
      </Notice>
    );
  }

  const address = new URL(shown.path, previewOrigin).href;
  return (
    <section className="preview" aria-label="Preview">
      <div className="preview-line">
        <PageSwitcher projectId={id} pages={pages} shown={shown.path} />
        <a className="preview-own" href={address} target="_blank" rel="noreferrer">
          Open this page by itself
        </a>
      </div>
      <PreviewFrames address={address} name={name} />
    </section>
  );
}

function NoSuchProject() {
  useTitle('No such project');

  return (
    <Notice isScreen heading="There is no such project" words="Its address may be from another folder of data.">
      <Link to="/" className="button button-ink">
        To the projects
      </Link>
    </Notice>
  );
}
