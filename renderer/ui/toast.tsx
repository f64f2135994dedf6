// Says at the foot of the window what was just done, for a while.
import { useEffect } from 'react';
import { useHostWords } from './host-words.ts';
import { useWords } from './words.ts';

const CLOSE = { en: 'Close', de: 'Schließen' };

export interface ToastProps {
  said: { words: string; isAlarming: boolean } | undefined;
  onClose(this: void): void;
  /** What can be done about it. */
  action?: { words: string; onAct(this: void): void };
}

/** Time to read twenty words twice. */
const SHOWN_MS = 8_000;

export function Toast({ said, onClose, action }: ToastProps) {
  const close = useWords(CLOSE);
  const words = useHostWords();

  useEffect(() => {
    if (!said || said.isAlarming) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, onClose]);

  return (
    <div className="toast-place" role={said?.isAlarming ? 'alert' : 'status'}>
      {said ? (
        <p className={said.isAlarming ? 'toast is-alarming' : 'toast'}>
          {words(said.words)}
          {action ? (
            <button type="button" className="toast-close" onClick={action.onAct}>
              {action.words}
            </button>
          ) : null}
          <button type="button" className="toast-close" onClick={onClose}>
            {close}
          </button>
        </p>
      ) : null}
    </div>
  );
}
