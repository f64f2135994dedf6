// Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) for the whole screen; in a text field they stay the field's own.
import { useEffect, useEffectEvent } from 'react';

export function useUndoKeys({ onUndo, onRedo }: { onUndo(this: void): void; onRedo(this: void): void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
    if (!isOurs || isTextField(event.target)) return;

    event.preventDefault();
    if (event.shiftKey) onRedo();
    else onUndo();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
