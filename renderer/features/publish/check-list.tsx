// What to look at before a site goes live.
import type { ReactNode } from 'react';
import type { CheckItem } from '../../../preload/contract/publishing.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

interface CheckListProps {
  items: readonly CheckItem[];
  /** Stands below what can be tried. */
  trial: ReactNode;
}

export function CheckList({ items, trial }: CheckListProps) {
  const t = useWords(WORDS);

  return (
    <ul className="checks" aria-label={t.ready}>
      {items.map(({ id, label, state, words, canTry }) => (
        <li key={id} className="check" data-state={state}>
          <p className="check-label">
            {label} <span className="check-state">{t.states[state]}</span>
          </p>
          {state === 'done' ? null : <p className="quiet check-words">{words}</p>}
          {canTry ? trial : null}
        </li>
      ))}
    </ul>
  );
}
