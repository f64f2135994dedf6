// The first screen: the projects there are, or the way to the first one.
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { ProjectsScreen } from '../features/projects/projects-screen.tsx';
import { OpenCopy } from '../features/copies/open-copy.tsx';
import { useNow } from '../ui/use-now.ts';
import { projectsQuery, samplesQuery } from '../wire/queries.ts';
import { NewSite } from './-first-run.tsx';

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
  if (projects.length === 0) return <NewSite />;

  return (
    <ProjectsScreen client={client} projects={projects} now={now}>
      <OpenCopy onOpened={(projectId) => void navigate({ to: '/projects/$projectId', params: { projectId } })} />
    </ProjectsScreen>
  );
}
