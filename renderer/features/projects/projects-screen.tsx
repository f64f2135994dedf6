// The register of projects: what is in work, put away, thrown away; searched by name.
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ProjectSummary, Shelf } from '../../../preload/contract/project.ts';
import { More, useBegun } from '../../ui/more.tsx';
import { Bar } from '../../ui/bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { ProjectCard, type CardDeeds } from './project-card.tsx';
import { WORDS } from './words.ts';

const SHELVES = ['open', 'archived', 'trashed'] as const satisfies readonly Shelf[];
const NONE = { open: 'noneOpen', archived: 'noneArchived', trashed: 'noneTrashed' } as const satisfies Record<Shelf, string>;

/** Rows enough for a large window; each card asks for a picture. */
const STEP = 48;

export interface ProjectsScreenProps {
  client: StudioClient;
  projects: readonly ProjectSummary[];
  now: Date;
  /** Further ways to a project. */
  children: ReactNode;
}

export function ProjectsScreen({ client, projects, now, children }: ProjectsScreenProps) {
  const t = useWords(WORDS);
  const [shelf, setShelf] = useState<Shelf>('open');
  const [sought, setSought] = useState('');
  const { deeds, refusal } = useCardDeeds(client);
  useTitle(t.title);

  const own = projects.filter((project) => project.shelf === shelf);
  const found = own.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));

  const { shown, more } = useBegun(found, { step: STEP, of: `${shelf} ${sought}` });

  return (
    <>
      <Bar>
        <h1 className="bar-name">{t.title}</h1>
        <div className="head-ways">
          {children}
          <Link to="/new" className="button button-ink">
            {t.begin}
          </Link>
        </div>
      </Bar>
      <div className="register-line">
        <Shelves projects={projects} shown={shelf} onChoose={setShelf} />
        <output className="quiet register-found">{sought.trim() === '' ? '' : t.found(found.length, own.length)}</output>
        <input
          type="search"
          className="input register-search"
          aria-label={t.search}
          placeholder={t.search}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      {found.length === 0 ? (
        <p className="quiet register-none">{own.length === 0 ? t[NONE[shelf]] : t.nothingFound(sought)}</p>
      ) : (
        <ul className="cards">
          {shown.map((project) => (
            <ProjectCard key={project.id} client={client} project={project} now={now} deeds={deeds} />
          ))}
        </ul>
      )}
      <More {...more} inSight />
    </>
  );
}

interface ShelvesProps {
  projects: readonly ProjectSummary[];
  shown: Shelf;
  onChoose(this: void, shelf: Shelf): void;
}

function Shelves({ projects, shown, onChoose }: ShelvesProps) {
  const t = useWords(WORDS);

  return (
    <fieldset className="choices" aria-label={t.shelves}>
      {SHELVES.map((each) => (
        <button key={each} type="button" className="choice" aria-pressed={each === shown} onClick={() => onChoose(each)}>
          {t[each]} <span className="choice-count">{projects.filter(({ shelf }) => shelf === each).length}</span>
        </button>
      ))}
    </fieldset>
  );
}

function useCardDeeds(client: StudioClient): { deeds: CardDeeds; refusal: string | undefined } {
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<string>();

  const after = async (deed: Promise<unknown>): Promise<void> => {
    setRefusal(undefined);
    try {
      await deed;
    } catch (error) {
      setRefusal(wordsOf(error));
    }
    await queries.invalidateQueries({ queryKey: ['projects'] });
  };

  const deeds: CardDeeds = {
    onShelve: (id, shelf) => void after(client.project.shelve({ id, shelf })),
    onDuplicate: (id) => void after(client.project.duplicate({ id })),
  };
  return { deeds, refusal };
}
