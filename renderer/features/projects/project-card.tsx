// One project: its first screen, whose it is, and what can be done with it as a whole.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProjectSummary, Shelf } from '../../../preload/contract/project.ts';
import { agoText, idWords } from '../../ui/amounts.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { WORDS } from './words.ts';

export interface CardDeeds {
  onShelve(this: void, id: string, shelf: Shelf): void;
  onDuplicate(this: void, id: string): void;
}

export interface ProjectCardProps {
  client: StudioClient;
  project: ProjectSummary;
  now: Date;
  deeds: CardDeeds;
}

export function ProjectCard({ client, project, now, deeds }: ProjectCardProps) {
  const { id, name, changedAt } = project;

  return (
    <li className="card">
      <Link to="/projects/$projectId" params={{ projectId: id }} className="project">
        <Thumbnail client={client} project={project} />
        <span className="project-name">
          <bdi>{name}</bdi>
        </span>
        <span className="project-about">
          <About project={project} />
          <time dateTime={changedAt.toISOString()} title={changedAt.toLocaleString('en-GB')}>
            {agoText(changedAt, now)}
          </time>
        </span>
      </Link>
      <CardWays project={project} deeds={deeds} />
    </li>
  );
}

function About({ project: { direction, pageCount } }: { project: ProjectSummary }) {
  const t = useWords(WORDS);
  return <span>{direction === undefined ? t.notMade : `${idWords(direction)}, ${t.pages(pageCount)}`}</span>;
}

function CardWays({ project: { id, name, shelf }, deeds }: Pick<ProjectCardProps, 'project' | 'deeds'>) {
  const t = useWords(WORDS);
  const way = (deed: string, act: () => void) => (
    <button key={deed} type="button" className="card-way" aria-label={t.act(deed, name)} onClick={act}>
      {deed}
    </button>
  );

  return (
    <span className="card-ways">
      {shelf === 'open' ? (
        <>
          {way(t.duplicate, () => deeds.onDuplicate(id))}
          {way(t.archive, () => deeds.onShelve(id, 'archived'))}
          {way(t.trash, () => deeds.onShelve(id, 'trashed'))}
        </>
      ) : (
        way(t.restore, () => deeds.onShelve(id, 'open'))
      )}
    </span>
  );
}

/** Until the picture is there, and where there is none: the site's colours as a first screen has them. */
function Thumbnail({ client, project: { id, changedAt, colours } }: Pick<ProjectCardProps, 'client' | 'project'>) {
  const { data } = useQuery({
    queryKey: ['thumbnail', id, changedAt.getTime()],
    queryFn: ({ signal }) => client.project.thumbnail({ id }, { signal }),
    staleTime: Infinity,
    enabled: colours !== undefined,
  });

  if (data?.picture !== undefined) return <img className="thumbnail" src={data.picture} alt="" width={720} height={450} />;
  if (!colours) return <span className="thumbnail thumbnail-empty" />;
  return (
    <svg className="thumbnail" viewBox="0 0 16 10" aria-hidden="true" focusable="false">
      <path fill={colours.paper} d="M0 0h16v10H0z" />
      <path fill={colours.ink} d="M1 1h2v.4H1zM1 3h6v.8H1zM1 4.2h4.5v.8H1z" />
      <path fill={colours.brand} d="M1 6.4h2.4v.9H1zM9 2.4h6v5.4H9z" />
      <path fill={colours.accent} d="M12.2 5.2h2.8v2.6h-2.8z" />
    </svg>
  );
}
