// One project: the panels' names, the panel shown, and beside it the site.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link, notFound } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { z } from 'zod';
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
import { useLanguage, useWords } from '../ui/words.ts';
import { Deeds } from '../wire/deeds.ts';
import type { PanelProps } from '../wire/panel-props.ts';
import { projectQuery } from '../wire/queries.ts';
import { isCode } from '../wire/words-of.ts';
import { PANELS, type Panel } from './-panels.tsx';
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
  async loader({ context: { client, queries }, params: { projectId } }) {
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

/** Keys scroll an area only when it can be focused: https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */
const SCROLLS = { tabIndex: 0 } as const;

function Project() {
  const t = useWords(WORDS);
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
          <SaveCopy projectId={projectId} name={project.name} />
          <Undo client={client} projectId={projectId} deeds={deeds} isBusy={isBusy} />
        </ProjectHead>
      </Bar>
      <div className="workspace">
        <Rail projectId={projectId} shown={shown?.id} />
        {shown ? <PanelPlace panel={shown} {...{ client, project, deeds, now, isBusy }} /> : null}
        <section className="stage" aria-label={t.preview} {...SCROLLS}>
          <OwnRun runs={runs} projectId={projectId} name={project.name} />
          <SitePreview {...{ client, project, deeds, page }} />
        </section>
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
    <section className="panel" aria-labelledby="panel-name" {...SCROLLS}>
      <h2 id="panel-name" className="panel-name">
        {name[language]}
      </h2>
      <Suspense key={id} fallback={<p className="pending">…</p>}>
        <Body {...props} />
      </Suspense>
    </section>
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
