// The pages of the site: renamed, taken away, added. An address that changes keeps leading to its page.
import { useState } from 'react';
import type { PageDeed, SitePages } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import { EDITING_WORDS } from './words.ts';

export interface PageNamesProps {
  of: SitePages;
  onDeed(this: void, deed: PageDeed): void;
}

export function PageNames({ of: { pages, addable }, onDeed }: PageNamesProps) {
  const t = useWords(EDITING_WORDS);

  return (
    <>
      <ul className="page-names">
        {pages.map(({ id, path, name, isFixed }) => (
          <li key={`${id} ${name}`} className="page-name">
            {isFixed ? <span dir="auto">{name}</span> : <Name id={id} name={name} onDeed={onDeed} />}
            <span className="quiet page-path">{path}</span>
            {isFixed ? null : (
              <button
                type="button"
                className="tool"
                aria-label={t.removePage(name)}
                onClick={() => onDeed({ type: 'remove', id })}
              >
                {t.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {addable.length === 0 ? (
        <p className="quiet panel-note">{t.allPages}</p>
      ) : (
        <label className="panel-field">
          {t.addPage}
          <select
            className="panel-select"
            value=""
            onChange={(event) => {
              const kind = addable.find((each) => each.kind === event.target.value)?.kind;
              if (kind) onDeed({ type: 'add', kind });
            }}
          >
            <option value="">{t.choose}</option>
            {addable.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function Name({ id, name, onDeed }: { id: string; name: string } & Pick<PageNamesProps, 'onDeed'>) {
  const t = useWords(EDITING_WORDS);
  const [typed, setTyped] = useState(name);
  const keep = () => {
    const words = typed.trim();
    if (words !== '' && words !== name) onDeed({ type: 'rename', id, name: words });
  };

  return (
    <input
      className="page-input"
      dir="auto"
      aria-label={t.pageName(name)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(name);
      }}
    />
  );
}
