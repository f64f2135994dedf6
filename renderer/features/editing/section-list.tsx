// The sections of a page from top to bottom: chosen, dragged, moved by keys, and what else can be done with the chosen one.
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import type { ArrangeDeed, ListedSection, PageSections } from '../../../preload/contract/editing.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { SectionTools } from './section-tools.tsx';
import { sectionWords } from './section-words.ts';
import { EDITING_WORDS } from './words.ts';

export interface SectionListProps {
  of: PageSections;
  /** Key of the chosen one. */
  chosen: string | undefined;
  /** Paths of the site's pages. */
  paths: readonly string[];
  onChoose(this: void, section: ListedSection): void;
  onDeed(this: void, deed: ArrangeDeed): void;
}

export function SectionList({ of: { sections, addable }, chosen, paths, onChoose, onDeed }: SectionListProps) {
  const t = useWords(EDITING_WORDS);
  const language = useLanguage();
  const [dragged, setDragged] = useState<string>();
  const movable = sections.filter(({ type }) => type !== 'header' && type !== 'footer');
  const placeOf = (key: string) => movable.findIndex((section) => section.key === key);

  const move = (key: string, to: number) => {
    const isThere = to >= 0 && to < movable.length && !movable[to]?.isFixed && placeOf(key) !== to;
    if (isThere) onDeed({ type: 'move', key, to });
  };
  const drop = (event: DragEvent, onto: ListedSection) => {
    event.preventDefault();
    if (dragged !== undefined) move(dragged, placeOf(onto.key));
    setDragged(undefined);
  };
  const press = (event: KeyboardEvent, section: ListedSection) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || !event.altKey || section.isFixed) return;
    event.preventDefault();
    move(section.key, placeOf(section.key) + step);
  };

  return (
    <>
      <ol className="sections">
        {sections.map((section) => (
          <li
            key={section.key}
            className={section.isHidden ? 'section-row is-hidden' : 'section-row'}
            draggable={!section.isFixed}
            onDragStart={() => setDragged(section.key)}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => dragged !== undefined && !section.isFixed && event.preventDefault()}
            onDrop={(event) => drop(event, section)}
          >
            <button
              type="button"
              className="section-name"
              aria-expanded={section.key === chosen}
              aria-keyshortcuts={section.isFixed ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
              onClick={() => onChoose(section)}
              onKeyDown={(event) => press(event, section)}
            >
              {sectionWords(section, language)}
              {section.isHidden ? <span className="quiet">{t.hidden}</span> : null}
            </button>
            {section.key === chosen ? (
              <SectionTools
                section={section}
                place={placeOf(section.key)}
                count={movable.length}
                paths={paths}
                onMove={move}
                onDeed={onDeed}
              />
            ) : null}
          </li>
        ))}
      </ol>
      <Adding addable={addable} onDeed={onDeed} />
    </>
  );
}

function Adding({ addable, onDeed }: { addable: PageSections['addable']; onDeed(this: void, deed: ArrangeDeed): void }) {
  const t = useWords(EDITING_WORDS);
  const language = useLanguage();
  if (addable.length === 0) return <p className="quiet panel-note">{t.allSections}</p>;

  return (
    <label className="panel-field">
      {t.addSection}
      <select
        className="panel-select"
        value=""
        onChange={(event) => event.target.value !== '' && onDeed({ type: 'add', section: event.target.value })}
      >
        <option value="">{t.choose}</option>
        {addable.map(({ type, says }) => (
          <option key={type} value={type} title={says}>
            {sectionWords({ type, key: type }, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
