// The pages of the site; the one shown is marked.
import { Link } from '@tanstack/react-router';
import type { ProjectView } from '../../../preload/contract/project.ts';

export interface PageSwitcherProps {
  projectId: string;
  pages: ProjectView['pages'];
  /** Path of the page shown. */
  shown: string;
}

export function PageSwitcher({ projectId, pages, shown }: PageSwitcherProps) {
  return (
    <nav aria-label="Pages of the site">
      <ul className="pages">
        {pages.map(({ path, title }) => (
          <li key={path}>
            <Link
              className="page"
              to="/projects/$projectId"
              params={{ projectId }}
              search={(before) => ({ ...before, page: path === pages[0]?.path ? undefined : path })}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={path === shown ? 'page' : undefined}
            >
              <span dir="auto">{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
