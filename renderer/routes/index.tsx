// The first screen: the projects there are, or the way to the first one.
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ProjectsScreen } from '../features/projects/projects-screen.tsx';
import { OpenCopy } from '../features/copies/open-copy.tsx';
import { useNow } from '../ui/use-now.ts';
import { projectsQuery, samplesQuery } from '../wire/queries.ts';
import { NewSite } from './-first-run.tsx';
import { panelAsked } from './-panels.tsx';

export const Route = createFileRoute('/')({
  // It is the first screen: a part of its own would be asked for after the studio itself has come.
  codeSplitGroupings: [],
  async loader({ context: { client, queries } }) {
    const projects = await queries.ensureQueryData(projectsQuery(client));
    if (projects.length === 0) await queries.ensureQueryData(samplesQuery(client));
  },
  component: Home,
});

function Home() {
  const { client } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  const { data: projects } = useSuspenseQuery(projectsQuery(client));
  const now = useNow();
  useProjectScreenAhead();
  if (projects.length === 0) return <NewSite />;

  return (
    <ProjectsScreen client={client} projects={projects} now={now}>
      <OpenCopy onOpened={(projectId) => void navigate({ to: '/projects/$projectId', params: { projectId } })} />
    </ProjectsScreen>
  );
}

/** Whoever opens a project next does not wait for the code of its screen. What fails is loaded again then. */
function useProjectScreenAhead(): void {
  const router = useRouter();
  useEffect(() => {
    const load = async () => {
      await router.loadRouteChunk(router.routesById['/projects/$projectId']);
      await panelAsked(undefined)?.open();
    };
    load().catch(() => undefined);
  }, [router]);
}
