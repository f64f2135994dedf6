// One fact: its words become a field when they are pressed. What is typed is kept by Enter or by going on.
import { useId, useRef, useState } from 'react';
import type { FactLine } from '../../ui/fact-lines.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export interface FactRowProps {
  line: FactLine;
  label: string;
  /** @returns whether it was kept; if not, what is typed stays. */
  onChange(this: void, value: unknown): Promise<boolean>;
  onConfirm(this: void): void;
}

export function FactRow({ line, label, onChange, onConfirm }: FactRowProps) {
  const t = useWords(WORDS);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);

  function leave(wantsFocus: boolean) {
    setTyped(undefined);
    setRefused(false);
    if (wantsFocus) requestAnimationFrame(() => button.current?.focus());
  }

  async function keep(wantsFocus: boolean): Promise<void> {
    if (typed === undefined || typed.trim() === line.text) return leave(wantsFocus);
    const value = line.read?.(typed);
    if (value === undefined) return setRefused(true);
    if (await onChange(value)) leave(wantsFocus);
  }

  return (
    <li className="fact">
      <span className="fact-label" id={id}>
        {label}
      </span>
      {typed === undefined ? (
        <span className="fact-said">
          {line.confirmed ? null : <span className="amber" role="img" aria-label={t.dot} title={t.dot} />}
          {line.read ? (
            <button
              ref={button}
              type="button"
              className="fact-text"
              aria-label={t.change(label, line.text)}
              onClick={() => setTyped(line.text)}
            >
              <bdi>{line.text}</bdi>
            </button>
          ) : (
            <bdi>{line.text}</bdi>
          )}
        </span>
      ) : (
        <textarea
          className="input fact-field"
          aria-labelledby={id}
          aria-invalid={isRefused}
          title={t.keys}
          rows={line.text.length > ONE_LINE ? 4 : 1}
          value={typed}
          ref={focusOnce}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void keep(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave(true);
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            void keep(true);
          }}
        />
      )}
      {line.confirmed || typed !== undefined ? null : (
        <button type="button" className="fact-confirm" aria-label={t.confirmOf(label)} onClick={onConfirm}>
          {t.confirm}
        </button>
      )}
      {isRefused ? (
        <p className="fact-refusal" role="alert">
          {t.notUnderstood}
        </p>
      ) : null}
    </li>
  );
}

const ONE_LINE = 36;

/** The field takes the place of what was pressed. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  if (field && document.activeElement !== field) field.focus();
}
