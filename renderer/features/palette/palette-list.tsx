// The commands themselves: a field, and beneath it what is found. The field keeps the focus; arrows choose.
import { useId, useState, type KeyboardEvent } from 'react';
import { useAllActions, type Action } from '../../ui/actions.ts';
import { useWords } from '../../ui/words.ts';
import { KeyList } from './key-list.tsx';
import { keysText } from './keys-text.ts';
import { matching } from './matching.ts';
import { WORDS } from './words.ts';

/** A combobox with its list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
const LIST = { role: 'listbox', tabIndex: -1 } as const;
const optionOf = (isChosen: boolean, isRefused: boolean) =>
  ({ role: 'option', 'aria-selected': isChosen, 'aria-disabled': isRefused }) as const;

/** Nobody reads further; another letter finds it. */
const MOST_SHOWN = 50;

export interface PaletteListProps {
  shown: 'all' | 'keys';
  onClose(this: void): void;
}

export function PaletteList({ shown, onClose }: PaletteListProps) {
  const t = useWords(WORDS);
  const id = useId();
  const { found, chosen, sought, seek, choose } = useChoice(shown);

  function run(action: Action | undefined) {
    if (!action || action.refusal !== undefined) return;
    onClose();
    action.run();
  }

  const last = Math.min(found.length, MOST_SHOWN) - 1;

  function press(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: last };
    const to = moves[event.key];
    if (to !== undefined) choose(to);
    else if (event.key === 'Enter') run(found[chosen]);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  }

  return (
    <dialog open className="palette" aria-label={shown === 'keys' ? t.keys : t.list}>
      <input
        className="palette-field"
        role="combobox"
        aria-label={t.search}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={shown === 'keys' ? t.keys : t.search}
        autoComplete="off"
        ref={focus}
        value={sought}
        onChange={(event) => seek(event.target.value)}
        onKeyDown={press}
      />
      <ul id={id} className="palette-list" aria-label={t.list} {...LIST}>
        {found.slice(0, MOST_SHOWN).map((action, index) => (
          <Option key={action.id} id={`${id}-${index}`} {...{ action, isChosen: index === chosen, onRun: () => run(action) }} />
        ))}
      </ul>
      {shown === 'keys' && sought === '' ? (
        <div className="palette-keys">
          <KeyList without={found.map(({ keys }) => keys)} />
        </div>
      ) : null}
      {found.length === 0 ? <p className="palette-none">{t.none}</p> : null}
      {found.length > MOST_SHOWN ? <p className="palette-none">{t.more(found.length - MOST_SHOWN)}</p> : null}
    </dialog>
  );
}

interface OptionProps {
  id: string;
  action: Action;
  isChosen: boolean;
  onRun(this: void): void;
}

function Option({ id, action: { label, keys, refusal }, isChosen, onRun }: OptionProps) {
  return (
    <li
      id={id}
      className="palette-action"
      ref={isChosen ? intoView : undefined}
      {...optionOf(isChosen, refusal !== undefined)}
      onPointerUp={onRun}
    >
      <span>{label}</span>
      {keys === undefined ? null : <kbd>{keysText(keys)}</kbd>}
    </li>
  );
}

function useChoice(shown: 'all' | 'keys') {
  const all = useAllActions();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const found = matching(shown === 'keys' ? all.filter(({ keys }) => keys !== undefined) : all, sought);

  const count = Math.min(found.length, MOST_SHOWN);

  return {
    found,
    sought,
    chosen: Math.max(0, Math.min(at, count - 1)),
    seek: (words: string) => {
      setSought(words);
      setAt(0);
    },
    choose: (to: number) => setAt((to + count) % Math.max(1, count)),
  };
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
