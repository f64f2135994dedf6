// One fact: its words become a field when they are pressed. What is typed is kept by Enter or by going on.
import { useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Amber } from '../../ui/amber.tsx';
import type { FactLine } from '../../ui/fact-lines.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export interface FactRowProps {
  line: FactLine;
  label: string;
  /** Its words were asked for from elsewhere, until it is left. */
  isAsked: boolean;
  onLeave(this: void): void;
  /** @returns whether it was kept; if not, what is typed stays. */
  onChange(this: void, value: unknown): Promise<boolean>;
  onConfirm(this: void): void;
}

export function FactRow({ line, label, isAsked, onLeave, onChange, onConfirm }: FactRowProps) {
  const t = useWords(WORDS);
  const id = useId();
  const said = useRef<HTMLButtonElement>(null);
  const [isPressed, setPressed] = useState(false);
  const isOpen = isPressed || (isAsked && line.read !== undefined);

  function close(wantsFocus: boolean) {
    setPressed(false);
    if (isAsked) onLeave();
    if (wantsFocus) requestAnimationFrame(() => said.current?.focus());
  }

  return (
    <li className="fact">
      <span className="fact-label" id={id}>
        {label}
      </span>
      {isOpen ? (
        <FactField line={line} labelId={id} onChange={onChange} onClose={close} />
      ) : (
        <Said line={line} label={label} said={said} onOpen={() => setPressed(true)} />
      )}
      {line.confirmed || isOpen ? null : (
        <button type="button" className="fact-confirm" aria-label={t.confirmOf(label)} onClick={onConfirm}>
          {t.confirm}
        </button>
      )}
    </li>
  );
}

interface SaidProps extends Pick<FactRowProps, 'line' | 'label'> {
  said: RefObject<HTMLButtonElement | null>;
  onOpen(this: void): void;
}

function Said({ line, label, said, onOpen }: SaidProps) {
  const t = useWords(WORDS);
  const words = <bdi>{line.text}</bdi>;

  return (
    <span className="fact-said">
      {line.confirmed ? null : <Amber words={t.dot} />}
      {line.read ? (
        <button ref={said} type="button" className="fact-text" aria-label={t.change(label, line.text)} onClick={onOpen}>
          {words}
        </button>
      ) : (
        words
      )}
    </span>
  );
}

interface FactFieldProps extends Pick<FactRowProps, 'line' | 'onChange'> {
  labelId: string;
  onClose(this: void, wantsFocus: boolean): void;
}

function FactField({ line, labelId, onChange, onClose }: FactFieldProps) {
  const t = useWords(WORDS);
  const [typed, setTyped] = useState(line.text);
  const [isRefused, setRefused] = useState(false);

  async function keep(wantsFocus: boolean): Promise<void> {
    if (typed.trim() === line.text) return onClose(wantsFocus);
    const value = line.read?.(typed);
    if (value === undefined) return setRefused(true);
    if (await onChange(value)) onClose(wantsFocus);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose(true);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void keep(true);
  }

  return (
    <>
      <textarea
        className="input fact-field"
        aria-labelledby={labelId}
        aria-invalid={isRefused}
        title={t.keys}
        rows={line.text.length > ONE_LINE ? 4 : 1}
        value={typed}
        ref={focusOnce}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void keep(false)}
        onKeyDown={press}
      />
      {isRefused ? (
        <p className="fact-refusal" role="alert">
          {t.notUnderstood}
        </p>
      ) : null}
    </>
  );
}

const ONE_LINE = 36;

/** The field takes the place of what was pressed. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  if (field && document.activeElement !== field) field.focus();
}
