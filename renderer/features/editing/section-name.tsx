// The name of a section in the list: chosen by a click, dragged onto another to stand there, moved by Alt and an arrow key.
import { useLayoutEffect, useRef, useState } from 'react';
import type { ListedSection } from '../../../preload/contract/editing.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { sectionWords } from '../../ui/section-words.ts';
import { EDITING_WORDS } from './words.ts';

interface SectionNameProps {
  section: ListedSection;
  /** From 0, among those between header and footer. */
  place: number;
  isChosen: boolean;
  onChoose(this: void): void;
  onDrag(this: void): void;
  onDrop(this: void): void;
  onStep(this: void, step: number): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function SectionName({ section, place, isChosen, onChoose, onDrag, onDrop, onStep }: SectionNameProps) {
  const t = useWords(EDITING_WORDS);
  const language = useLanguage();
  const { isFixed, isHidden } = section;
  const [isOver, setOver] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const steppedFrom = useRef<number>(undefined);

  // An element that is put elsewhere loses the keyboard.
  useLayoutEffect(() => {
    const isMoved = steppedFrom.current !== undefined && steppedFrom.current !== place;
    if (isMoved && document.activeElement === document.body) button.current?.focus();
    steppedFrom.current = undefined;
  }, [place]);

  return (
    <button
      ref={button}
      type="button"
      className={isOver ? 'section-name is-over' : 'section-name'}
      aria-expanded={isChosen}
      aria-keyshortcuts={isFixed ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
      draggable={!isFixed}
      onClick={onChoose}
      onDragStart={onDrag}
      onDragOver={(event) => !isFixed && event.preventDefault()}
      onDragEnter={() => setOver(!isFixed)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
      onKeyDown={(event) => {
        const step = event.altKey && !isFixed ? STEPS[event.key] : undefined;
        if (step === undefined) return;
        event.preventDefault();
        steppedFrom.current = place;
        onStep(step);
      }}
    >
      {sectionWords(section, language)}
      {isHidden ? <span className="quiet">{t.hidden}</span> : null}
    </button>
  );
}
