// One project: the panels' names, the panel shown, and beside it the site.
import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { createFileRoute, Link, notFound } from '@tanstack/react-router';
import { z } from 'zod';
import { commentsQuery } from '../features/comments/queries.ts';
import { SaveCopy } from '../features/copies/save-copy.tsx';
import { Undo } from '../features/history/undo.tsx';
import { SitePreview } from '../features/preview/site-preview.tsx';
import { ProjectHead } from '../features/projects/project-head.tsx';
import { OwnRun } from '../features/runs/own-run.tsx';
import { useRun } from '../features/runs/use-run.ts';
import { Bar } from '../ui/bar.tsx';
import { Notice } from '../ui/notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/words.ts';
import type { StudioClient } from '../wire/connect.ts';
import type { Connection } from '../wire/connection.ts';
import { projectQuery, slotQuery, timelineQuery } from '../wire/queries.ts';
import { isCode } from '../wire/words-of.ts';
import { PanelPlace, SCROLLS } from './-panel-place.tsx';
import { panelAsked, type Panel } from './-panels.tsx';
import { Rail } from './-rail.tsx';

const WORDS = {
  en: {
    none: 'There is no such project',
    noneWhy: 'Its address may be from another folder of data.',
    toProjects: 'To the projects',
    opening: 'Opening the project.',
    preview: 'Preview',
  },
  de: {
    none: 'Dieses Projekt gibt es nicht',
    noneWhy: 'Die Adresse stammt vielleicht aus einem anderen Datenordner.',
    toProjects: 'Zu den Projekten',
    opening: 'Das Projekt wird geöffnet.',
    preview: 'Vorschau',
  },
};

const Search = z.object({
  page: z.string().optional().catch(undefined),
  /** Id of the panel shown; `none` when it is closed. */
  panel: z.string().optional().catch(undefined),
  /** Of the facts, the one that is typed over: `facts.phones.0`. */
  fact: z.string().optional().catch(undefined),
});

export const Route = createFileRoute('/projects/$projectId')({
  validateSearch: Search,
  async loader({ context: { client, connection, queries }, params: { projectId }, location: { search } }) {
    askAhead({ client, connection, queries, projectId, panel: panelAsked(Search.parse(search).panel) });
    try {
      await queries.ensureQueryData(projectQuery(client, projectId));
    } catch (error) {
      if (isCode(error, 'NOT_FOUND')) throw notFound();
      throw error;
    }
  },
  pendingComponent: Pending,
  notFoundComponent: NoSuchProject,
  component: Project,
});

interface Ahead {
  client: StudioClient;
  connection: Connection;
  queries: QueryClient;
  projectId: string;
  /** The one that is shown. */
  panel: Panel | undefined;
}

/** What the screen shows at once is asked for with the project itself, not after it. What fails is asked for again where it is shown. */
function askAhead({ client, connection, queries, projectId, panel }: Ahead): void {
  void queries.prefetchQuery(timelineQuery(client, projectId));
  void queries.prefetchQuery(commentsQuery(client, projectId));
  if (panel?.id === 'facts') void queries.prefetchQuery(slotQuery(client, projectId, 'facts'));
  if (!connection.isLost()) panel?.open().catch(() => undefined);
}

function Project() {
  const t = useWords(WORDS);
  const { client, runs, allDeeds } = Route.useRouteContext();
  const { projectId } = Route.useParams();
  const { page, panel: asked } = Route.useSearch();
  const { data: project } = useSuspenseQuery(projectQuery(client, projectId));
  const deeds = allDeeds.of(projectId);
  const run = useRun(runs);
  const now = useNow();
  useTitle(project.name);
  const isBusy = run?.phase === 'running';
  const shown = panelAsked(asked);
  const make = () => void runs.start({ type: 'project', id: projectId, name: project.name });

  return (
    <>
      <Bar>
        <ProjectHead project={project} now={now} isBusy={isBusy} onMake={make}>
          <Undo client={client} projectId={projectId} deeds={deeds} isBusy={isBusy} />
          <SaveCopy projectId={projectId} name={project.name} />
        </ProjectHead>
      </Bar>
      <div className="workspace">
        <Rail projectId={projectId} shown={shown?.id} />
        {shown ? <PanelPlace panel={shown} {...{ client, project, deeds, now, isBusy }} /> : null}
        <section className="stage" aria-label={t.preview} {...SCROLLS}>
          <OwnRun runs={runs} projectId={projectId} name={project.name} steps={project.steps} />
          <SitePreview {...{ client, project, deeds, page }} />
        </section>
      </div>
    </>
  );
}

function Pending() {
  const t = useWords(WORDS);
  return <p className="pending">{t.opening}</p>;
}

function NoSuchProject() {
  const t = useWords(WORDS);
  useTitle(t.none);

  return (
    <Notice isScreen heading={t.none} words={t.noneWhy}>
      <Link to="/" className="button button-ink">
        {t.toProjects}
      </Link>
    </Notice>
  );
}
