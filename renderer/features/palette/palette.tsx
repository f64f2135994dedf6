// Ctrl+K: everything that can be done from here, found by typing. `?` shows what has a key.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useWords } from '../../ui/words.ts';
import { keysText } from './keys-text.ts';
import { PaletteList } from './palette-list.tsx';
import { WORDS } from './words.ts';

export function Palette() {
  const t = useWords(WORDS);
  const [shown, setShown] = useState<'all' | 'keys'>();
  const before = useRef<Element>(null);

  const open = (which: 'all' | 'keys') => {
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
      {shown === undefined ? null : (
        <div className="palette-ground" onPointerDown={(event) => event.target === event.currentTarget && close()}>
          <PaletteList key={shown} shown={shown} onClose={close} />
        </div>
      )}
    </>
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
