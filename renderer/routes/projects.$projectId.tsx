// One project: the panels' names, the panel shown, and beside it the site.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link, notFound } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { z } from 'zod';
import { Undo } from '../features/history/undo.tsx';
import { SitePreview } from '../features/preview/site-preview.tsx';
import { ProjectHead } from '../features/projects/project-head.tsx';
import { OwnRun } from '../features/runs/own-run.tsx';
import { useRun } from '../features/runs/use-run.ts';
import { Bar } from '../ui/bar.tsx';
import { Notice } from '../ui/notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { useTitle } from '../ui/use-title.ts';
import { useLanguage } from '../ui/words.ts';
import { Deeds } from '../wire/deeds.ts';
import type { PanelProps } from '../wire/panel-props.ts';
import { projectQuery } from '../wire/queries.ts';
import { isCode } from '../wire/words-of.ts';
import { PANELS, type Panel } from './-panels.tsx';
import { Rail } from './-rail.tsx';

const Search = z.object({
  page: z.string().optional().catch(undefined),
  /** Id of the panel shown; `none` when it is closed. */
  panel: z.string().optional().catch(undefined),
});

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
  const { page, panel: asked } = Route.useSearch();
  const { data: project } = useSuspenseQuery(projectQuery(client, projectId));
  const deeds = useDeeds(projectId);
  const run = useRun(runs);
  const now = useNow();
  useTitle(project.name);
  const isBusy = run?.phase === 'running';
  const shown = asked === 'none' ? undefined : (PANELS.find(({ id }) => id === asked) ?? PANELS[0]);
  const make = () => void runs.start({ type: 'project', id: projectId, name: project.name });

  return (
    <>
      <Bar>
        <ProjectHead project={project} now={now} isBusy={isBusy} onMake={make}>
          <Undo client={client} projectId={projectId} deeds={deeds} isBusy={isBusy} />
        </ProjectHead>
      </Bar>
      <div className="workspace">
        <Rail projectId={projectId} shown={shown?.id} />
        {shown ? <PanelPlace panel={shown} {...{ client, project, deeds, now, isBusy }} /> : null}
        <div className="stage" role="region" aria-label="Preview" tabIndex={0}>
          <OwnRun runs={runs} projectId={projectId} onGoOn={make} />
          <SitePreview {...{ client, project, deeds, page }} />
        </div>
      </div>
    </>
  );
}

function useDeeds(projectId: string): Deeds {
  const { client } = Route.useRouteContext();
  const queries = useQueryClient();
  return useMemo(() => new Deeds({ client, queries, projectId }), [client, queries, projectId]);
}

function PanelPlace({ panel: { id, name, Body }, ...props }: PanelProps & { panel: Panel }) {
  const language = useLanguage();

  return (
    <section className="panel" aria-labelledby="panel-name" tabIndex={0}>
      <h2 id="panel-name" className="panel-name">
        {name[language]}
      </h2>
      <Suspense key={id} fallback={<p className="pending">…</p>}>
        <Body {...props} />
      </Suspense>
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
