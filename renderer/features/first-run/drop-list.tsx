// The pictures and fonts that were dropped beside the words.
import { useWords } from '../../ui/words.ts';
import type { Draft } from './draft.ts';
import { WORDS } from './words.ts';

export interface DropListProps {
  draft: Draft;
  onChange(this: void, to: Partial<Draft>): void;
}

export function DropList({ draft, onChange }: DropListProps) {
  const t = useWords(WORDS);
  if (draft.dropped.length === 0) return null;

  return (
    <ul className="drops">
      {draft.dropped.map((each) => (
        <li key={each.file} className="drop">
          <span>
            {each.name} <span className="quiet">{t[each.type]}</span>
          </span>
          <button
            type="button"
            className="drop-out"
            aria-label={t.remove(each.name)}
            onClick={() => onChange({ dropped: draft.dropped.filter(({ file }) => file !== each.file) })}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
