// The page shown, those beside it, and a menu of all of them: one line however many there are.
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import type { ProjectView } from '../../../preload/contract/project.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export interface PageSwitcherProps {
  projectId: string;
  pages: ProjectView['pages'];
  /** Path of the page shown. */
  shown: string;
}

type Page = ProjectView['pages'][number];

export function PageSwitcher({ projectId, pages, shown }: PageSwitcherProps) {
  const t = useWords(WORDS);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const at = pages.findIndex(({ path }) => path === shown);
  const title = pages[at]?.title ?? '';
  const linkTo = { projectId, first: pages[0]?.path };

  return (
    <nav className="page-switcher" aria-label={t.pages}>
      <button type="button" className="page-shown opens" popoverTarget={id} aria-expanded={isOpen}>
        <bdi className="page-title">{title}</bdi>
        <span className="page-at">{t.at(at + 1, pages.length)}</span>
        <span className="unseen">{t.choose}</span>
      </button>
      <Beside page={pages[at - 1]} name={t.before} sign="←" {...linkTo} />
      <Beside page={pages[at + 1]} name={t.after} sign="→" {...linkTo} />
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="page-menu dropdown"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen ? <PageMenu {...{ pages, shown, ...linkTo }} onChosen={() => menu.current?.hidePopover()} /> : null}
      </div>
    </nav>
  );
}

interface LinkTo {
  projectId: string;
  /** Path of the first page, which the address does not name. */
  first: string | undefined;
}

function Beside({ page, name, sign, projectId, first }: LinkTo & { page: Page | undefined; name: string; sign: string }) {
  if (!page) {
    return (
      <span className="page-beside" aria-hidden="true">
        {sign}
      </span>
    );
  }

  return (
    <Link
      className="page-beside"
      to="/projects/$projectId"
      params={{ projectId }}
      search={(before) => ({ ...before, page: page.path === first ? undefined : page.path })}
      resetScroll={false}
      aria-label={`${name}: ${page.title}`}
    >
      {sign}
    </Link>
  );
}

/** From so many on they are found by name. */
const FINDABLE_FROM = 12;

interface PageMenuProps extends LinkTo {
  pages: readonly Page[];
  shown: string;
  onChosen(this: void): void;
}

function PageMenu({ pages, shown, projectId, first, onChosen }: PageMenuProps) {
  const t = useWords(WORDS);
  const [wanted, setWanted] = useState('');
  const found = pages.filter(({ title, path }) => `${title} ${path}`.toLowerCase().includes(wanted.toLowerCase()));

  return (
    <>
      {pages.length < FINDABLE_FROM ? null : (
        <input
          className="input page-find"
          type="search"
          aria-label={t.find}
          placeholder={t.find}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {found.length === 0 ? <p className="quiet">{t.none}</p> : null}
      <ul className="pages">
        {found.map(({ path, title }) => (
          <li key={path}>
            <Link
              className="page"
              to="/projects/$projectId"
              params={{ projectId }}
              search={(before) => ({ ...before, page: path === first ? undefined : path })}
              resetScroll={false}
              preload={false}
              onClick={onChosen}
              aria-current={path === shown ? 'page' : undefined}
            >
              <span dir="auto">{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
