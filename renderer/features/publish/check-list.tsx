// What to look at before a site goes live.
import type { CheckItem } from '../../../preload/contract/publishing.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export function CheckList({ items }: { items: readonly CheckItem[] }) {
  const t = useWords(WORDS);

  return (
    <ul className="checks" aria-label={t.ready}>
      {items.map(({ id, label, state, words }) => (
        <li key={id} className="check" data-state={state}>
          <p className="check-label">
            {label} <span className="check-state">{t.states[state]}</span>
          </p>
          {state === 'done' ? null : <p className="quiet check-words">{words}</p>}
        </li>
      ))}
    </ul>
  );
}
