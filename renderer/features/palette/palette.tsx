// Ctrl+K: everything that can be done from here, found by typing. `?` shows what has a key.
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { useAllActions, type Action } from '../../ui/actions.ts';
import { useWords } from '../../ui/words.ts';
import { keysText } from './keys-text.ts';
import { matching } from './matching.ts';

const WORDS = {
  en: { search: 'What do you want to do?', none: 'Nothing here is called that.', keys: 'Keys', list: 'Actions', open: 'Commands' },
  de: { search: 'Was möchten Sie tun?', none: 'Nichts hier heißt so.', keys: 'Tasten', list: 'Befehle', open: 'Befehle' },
};

type Shown = 'all' | 'keys' | undefined;

export function Palette() {
  const t = useWords(WORDS);
  const [shown, setShown] = useState<Shown>();
  const before = useRef<Element>(null);

  const open = (which: Shown) => {
    before.current = document.activeElement;
    setShown(which);
  };
  const close = () => {
    setShown(undefined);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  useOpeningKeys((which) => (shown === which ? close() : open(which)));

  return (
    <>
      <button type="button" className="palette-open" aria-haspopup="dialog" onClick={() => open('all')}>
        {t.open} <kbd>{keysText('Mod+K')}</kbd>
      </button>
      {shown === undefined ? null : <PaletteList key={shown} shown={shown} onClose={close} />}
    </>
  );
}

function PaletteList({ shown, onClose }: { shown: 'all' | 'keys'; onClose(this: void): void }) {
  const t = useWords(WORDS);
  const id = useId();
  const all = useAllActions();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const found = matching(shown === 'keys' ? all.filter(({ keys }) => keys !== undefined) : all, sought);
  const chosen = Math.min(at, found.length - 1);

  function run(action: Action | undefined) {
    if (!action || action.refusal !== undefined) return;
    onClose();
    action.run();
  }

  function press(event: ReactKeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: found.length - 1 };
    const to = moves[event.key];
    if (to !== undefined) setAt((to + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[chosen]);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  }

  return (
    <div className="palette-ground" onPointerDown={(event) => event.target === event.currentTarget && onClose()}>
      <div className="palette" role="dialog" aria-modal="true" aria-label={shown === 'keys' ? t.keys : t.list}>
        <input
          className="palette-field"
          role="combobox"
          aria-label={t.search}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          placeholder={shown === 'keys' ? t.keys : t.search}
          autoComplete="off"
          ref={focus}
          value={sought}
          onChange={(event) => {
            setSought(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <ul id={id} className="palette-list" role="listbox" aria-label={t.list} tabIndex={-1}>
          {found.map((action, index) => (
            <li
              key={action.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              aria-disabled={action.refusal !== undefined}
              className="palette-action"
              ref={index === chosen ? intoView : undefined}
              onPointerMove={() => setAt(index)}
              onClick={() => run(action)}
            >
              <span>{action.label}</span>
              {action.keys === undefined ? null : <kbd>{keysText(action.keys)}</kbd>}
            </li>
          ))}
        </ul>
        {found.length === 0 ? <p className="palette-none">{t.none}</p> : null}
      </div>
    </div>
  );
}

function useOpeningKeys(open: (which: 'all' | 'keys') => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    const isAll = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
    const isKeys = event.key === '?' && !isTyping && !event.ctrlKey && !event.metaKey;
    if (!isAll && !isKeys) return;
    event.preventDefault();
    open(isAll ? 'all' : 'keys');
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
