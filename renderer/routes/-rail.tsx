// The names of the panels, one beneath the other. The one shown is marked; chosen again, it closes.
import { Link, useNavigate } from '@tanstack/react-router';
import { useActions } from '../ui/actions.ts';
import { useLanguage, useWords } from '../ui/words.ts';
import { PANELS } from './-panels.tsx';

const WORDS = {
  en: { panels: 'Panels', open: (name: string) => `Show ${name}`, close: 'Close the panel' },
  de: { panels: 'Tafeln', open: (name: string) => `${name} zeigen`, close: 'Tafel schließen' },
};

interface RailProps {
  projectId: string;
  /** Id of the panel shown. */
  shown: string | undefined;
}

export function Rail({ projectId, shown }: RailProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const show = usePanel(projectId);
  useActions([
    ...PANELS.filter(({ id }) => id !== shown).map(({ id, name }) => ({
      id: `panel-${id}`,
      label: t.open(name[language]),
      run: () => show(id),
    })),
    ...(shown === undefined ? [] : [{ id: 'panel-close', label: t.close, run: () => show(undefined) }]),
  ]);

  return (
    <nav className="rail" aria-label={t.panels}>
      <ul>
        {PANELS.map(({ id, name }) => (
          <li key={id}>
            <Link
              className="rail-name"
              to="/projects/$projectId"
              params={{ projectId }}
              search={(before) => ({ ...before, panel: id === shown ? 'none' : id })}
              resetScroll={false}
              aria-current={id === shown ? 'true' : undefined}
            >
              {name[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function usePanel(projectId: string): (panel: string | undefined) => void {
  const navigate = useNavigate();
  return (panel) =>
    void navigate({
      to: '/projects/$projectId',
      params: { projectId },
      search: (before) => ({ ...before, panel: panel ?? 'none' }),
      resetScroll: false,
    });
}
