// The register of projects: whose site, in which direction, how many pages, when.
import { Link } from '@tanstack/react-router';
import type { ProjectSummary } from '../../../preload/contract/project.ts';
import { agoText, countText, idWords } from '../../ui/amounts.ts';

export interface ProjectListProps {
  projects: readonly ProjectSummary[];
  now: Date;
}

export function ProjectList({ projects, now }: ProjectListProps) {
  return (
    <ul className="projects">
      {projects.map((project) => (
        <li key={project.id}>
          <Link to="/projects/$projectId" params={{ projectId: project.id }} className="project">
            <span className="project-name">
              <bdi>{project.name}</bdi>
            </span>
            <span className="project-direction">{project.direction ? idWords(project.direction) : 'Not made yet'}</span>
            <span className="project-pages">{project.pageCount > 0 ? countText(project.pageCount, ['page', 'pages']) : ''}</span>
            <time
              className="project-when"
              dateTime={project.changedAt.toISOString()}
              title={project.changedAt.toLocaleString('en-GB')}
            >
              {agoText(project.changedAt, now)}
            </time>
          </Link>
        </li>
      ))}
    </ul>
  );
}
