// What to look at before a site goes live.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CheckItem } from '../../../preload/contract/publishing.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

/** Where what is to be looked at is mended: items by id, and their panels. */
const MENDED_IN = [
  { item: 'facts', panel: 'facts' },
  { item: 'findings', panel: 'grades' },
] as const;

interface CheckListProps {
  /** Missing while they are looked at. */
  items: readonly CheckItem[] | undefined;
  projectId: string;
  /** Stands below what can be tried. */
  trial: ReactNode;
  /** Enters the address of the site. */
  onEnter(this: void, address: string): void;
}

export function CheckList({ items, projectId, trial, onEnter }: CheckListProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  if (!items) return <p className="quiet">{t.looking}</p>;

  return (
    <ul className="checks" aria-label={t.ready}>
      {items.map(({ id, state, canTry, address, german, ...english }) => (
        <li key={id} className="check" data-state={state}>
          <p className="check-label">
            {(language === 'de' ? german : english).label} <span className="check-state">{t.states[state]}</span>
          </p>
          {state === 'done' ? null : <p className="quiet check-words">{(language === 'de' ? german : english).words}</p>}
          {MENDED_IN.filter(({ item }) => item === id && state !== 'done').map(({ item, panel }) => (
            <Link
              key={item}
              className="check-mend"
              to="/projects/$projectId"
              params={{ projectId }}
              search={(before) => ({ ...before, panel })}
              resetScroll={false}
            >
              {t.mend[item]}
            </Link>
          ))}
          {address === undefined ? null : (
            <Button className="check-mend" onClick={() => onEnter(address)}>
              {t.enterAddress}
            </Button>
          )}
          {canTry ? trial : null}
        </li>
      ))}
    </ul>
  );
}
