// The keys there are, as the settings list them: those for the whole studio, and those where one works.
import { useWords } from '../../ui/words.ts';
import { keysText } from './keys-text.ts';

const KEYS = {
  en: {
    'Mod+K': 'Everything that can be done',
    '?': 'What has a key on this screen',
    'Mod+Z': 'Undo, also after a restart',
    'Mod+Shift+Z': 'Redo',
    'Mod+Enter': 'Build the site; keep a comment',
    'Alt+↑ Alt+↓': 'Move a section',
    'Enter Escape': 'Keep what is typed, or leave it as it was',
  },
  de: {
    'Mod+K': 'Alles, was man tun kann',
    '?': 'Was auf diesem Bildschirm eine Taste hat',
    'Mod+Z': 'Rückgängig, auch nach einem Neustart',
    'Mod+Shift+Z': 'Wiederholen',
    'Mod+Enter': 'Website bauen; Kommentar behalten',
    'Alt+↑ Alt+↓': 'Abschnitt verschieben',
    'Enter Escape': 'Getipptes behalten oder lassen, wie es war',
  },
};

interface KeyListProps {
  /** Keys that are told elsewhere. */
  without?: readonly (string | undefined)[];
}

const NONE: readonly string[] = [];

export function KeyList({ without = NONE }: KeyListProps) {
  const t = useWords(KEYS);

  return (
    <dl className="key-list">
      {Object.entries(t)
        .filter(([keys]) => !without.includes(keys))
        .map(([keys, words]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((each) => (
                <kbd key={each}>{keysText(each)}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
