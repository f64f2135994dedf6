// The sections of a page from top to bottom: chosen, dragged, moved by keys, and what else can be done with the chosen one.
import { useState } from 'react';
import type { ArrangeDeed, ListedSection, PageSections } from '../../../preload/contract/editing.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { SectionName } from './section-name.tsx';
import { SectionTools } from './section-tools.tsx';
import { sectionWords } from '../../ui/section-words.ts';
import { useStillWhilePressed } from './use-still-while-pressed.ts';
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
  const [dragged, setDragged] = useState<string>();
  const { shown, onPointerDown } = useStillWhilePressed(sections);
  const movable = sections.filter(({ type }) => type !== 'header' && type !== 'footer');
  const placeOf = (key: string) => movable.findIndex((section) => section.key === key);

  const move = (key: string, to: number) => {
    const isThere = to >= 0 && to < movable.length && !movable[to]?.isFixed && placeOf(key) !== to;
    if (isThere) onDeed({ type: 'move', key, to });
  };
  const drop = (onto: string) => {
    if (dragged !== undefined) move(dragged, placeOf(onto));
    setDragged(undefined);
  };

  return (
    <>
      <ol className="sections" onPointerDown={onPointerDown}>
        {shown.map((section) => {
          const { key, isHidden } = section;
          const place = placeOf(key);
          const tools = { section, place, paths, count: movable.length, onMove: move, onDeed };
          return (
            <li key={key} className={isHidden ? 'section-row is-hidden' : 'section-row'}>
              <SectionName
                section={section}
                place={place}
                isChosen={key === chosen}
                onChoose={() => onChoose(section)}
                onDrag={() => setDragged(key)}
                onDrop={() => drop(key)}
                onStep={(step) => move(key, place + step)}
              />
              {key === chosen ? <SectionTools {...tools} /> : null}
            </li>
          );
        })}
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
        {addable.map(({ type, says, german }) => (
          <option key={type} value={type} title={language === 'de' ? german : says}>
            {sectionWords({ type, key: type }, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
