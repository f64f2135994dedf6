// Words to be said under a name: a comment on a place, or an answer to one.
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import { useOwnName } from './own-name.ts';
import { COMMENT_WORDS } from './words.ts';

export interface CommentFormProps {
  label: string;
  submit: string;
  /** @returns whether it was kept; if not, what is typed stays */
  onSay(this: void, said: { name: string; words: string }): Promise<boolean>;
  onCancel(this: void): void;
}

export function CommentForm({ label, submit, onSay, onCancel }: CommentFormProps) {
  const t = useWords(COMMENT_WORDS);
  const id = useId();
  const [name, setName] = useOwnName();
  const [words, setWords] = useState('');
  const isReady = name.trim() !== '' && words.trim() !== '';

  async function say() {
    if (isReady && (await onSay({ name: name.trim(), words: words.trim() }))) setWords('');
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void say();
  }

  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <label htmlFor={`${id}-words`}>{label}</label>
      <textarea
        id={`${id}-words`}
        className="input comment-words-field"
        rows={3}
        maxLength={5_000}
        value={words}
        ref={focusOnce}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={press}
      />
      <NameField id={`${id}-name`} name={name} onChange={setName} />
      <div className="comment-ways">
        <Button type="submit" look="ink" aria-disabled={!isReady}>
          {submit}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

function NameField({ id, name, onChange }: { id: string; name: string; onChange(this: void, name: string): void }) {
  const t = useWords(COMMENT_WORDS);

  return (
    <>
      <label htmlFor={id}>{t.name}</label>
      <input
        id={id}
        className="input"
        maxLength={120}
        autoComplete="name"
        value={name}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

const seen = new WeakSet<HTMLTextAreaElement>();

/** What is typed comes first; the name is known from the last time. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  if (!field || seen.has(field)) return;
  seen.add(field);
  field.focus();
}
