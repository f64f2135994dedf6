// The first screen: the projects there are, and a field to begin another.
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { BriefForm } from '../features/brief/brief-form.tsx';
import { SampleList } from '../features/brief/sample-list.tsx';
import { OpenCopy } from '../features/copies/open-copy.tsx';
import { ProjectList } from '../features/projects/project-list.tsx';
import { useRun } from '../features/runs/use-run.ts';
import type { RunSubject } from '../features/runs/run-state.ts';
import { countText } from '../ui/amounts.ts';
import { useNow } from '../ui/use-now.ts';
import { useTitle } from '../ui/use-title.ts';
import { projectsQuery, samplesQuery } from '../wire/queries.ts';

export const Route = createFileRoute('/')({
  async loader({ context: { client, queries } }) {
    await Promise.all([queries.ensureQueryData(projectsQuery(client)), queries.ensureQueryData(samplesQuery(client))]);
  },
  pendingComponent: () => <p className="pending">Opening the projects.</p>,
  component: Home,
});

function Home() {
  const { client, runs } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  const { data: projects } = useSuspenseQuery(projectsQuery(client));
  const { data: samples } = useSuspenseQuery(samplesQuery(client));
  const run = useRun(runs);
  const now = useNow();
  useTitle('Projects');
  const isBusy = run?.phase === 'running';
  const isEmpty = projects.length === 0;

  function make(subject: RunSubject) {
    void runs.start(subject);
    void navigate({ to: '/making' });
  }

  return (
    <div className={isEmpty ? 'home is-empty' : 'home'}>
      <div className="home-register">
        <h1 className="title">{isEmpty ? 'A brief in, a site out.' : 'Projects'}</h1>
        {isEmpty ? (
          <p className="lead">Nothing leaves this machine. No account, no key.</p>
        ) : (
          <>
            <p className="quiet">{countText(projects.length, ['client', 'clients'])}</p>
            <ProjectList projects={projects} now={now} />
          </>
        )}
      </div>
      <div className="home-begin">
        <BriefForm
          initialText={run?.subject.type === 'text' && run.phase !== 'done' ? run.subject.text : ''}
          isBusy={isBusy}
          onMake={(text) => make({ type: 'text', text, name: firstLine(text) })}
        />
        <OpenCopy onOpened={(projectId) => void navigate({ to: '/projects/$projectId', params: { projectId } })} />
        {isBusy ? <p className="quiet">One site at a time: {run.subject.name} is being made.</p> : null}
      </div>
      <section className="home-samples" aria-labelledby="samples-heading">
        <h2 id="samples-heading" className="heading">
          Or try a brief
        </h2>
        <SampleList samples={samples} isBusy={isBusy} onMake={({ id, name }) => make({ type: 'sample', id, name })} />
      </section>
    </div>
  );
}

const LONGEST_NAME = 60;

/** What to call the client until the brief has been read. */
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}
