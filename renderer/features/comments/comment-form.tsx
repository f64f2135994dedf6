// Words to be said under a name: a comment on a place, or an answer to one.
import { useId, type KeyboardEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import { useDraft } from '../../wire/drafts.ts';
import { useOwnName } from './own-name.ts';
import { COMMENT_WORDS } from './words.ts';

export interface CommentFormProps {
  /** Under which its words are kept until the host has them. */
  draft: string;
  label: string;
  submit: string;
  /** @returns whether it was kept; if not, what is typed stays */
  onSay(this: void, said: { name: string; words: string }): Promise<boolean>;
  onCancel(this: void): void;
}

export function CommentForm({ draft, label, submit, onSay, onCancel }: CommentFormProps) {
  const id = useId();
  const [name, setName] = useOwnName();
  const { words, isOnItsWay, type, leave, keep } = useDraft(draft);
  const isReady = name.trim() !== '' && words.trim() !== '' && !isOnItsWay;

  function say() {
    if (isReady) void keep((said) => onSay({ name: name.trim(), words: said }));
  }

  function cancel() {
    if (isOnItsWay) return;
    leave();
    onCancel();
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say();
  }

  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <label htmlFor={`${id}-words`}>{label}</label>
      <textarea
        id={`${id}-words`}
        className="input comment-words-field"
        rows={3}
        maxLength={5_000}
        value={words}
        readOnly={isOnItsWay}
        ref={focusOnce}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <NameField id={`${id}-name`} name={name} onChange={setName} />
      <Ways submit={submit} isReady={isReady} isOnItsWay={isOnItsWay} onCancel={cancel} />
    </form>
  );
}

interface WaysProps {
  submit: string;
  isReady: boolean;
  isOnItsWay: boolean;
  onCancel(this: void): void;
}

function Ways({ submit, isReady, isOnItsWay, onCancel }: WaysProps) {
  const t = useWords(COMMENT_WORDS);

  return (
    <div className="comment-ways">
      <Button type="submit" look="ink" aria-disabled={!isReady}>
        {submit}
      </Button>
      <Button look="plain" aria-disabled={isOnItsWay} onClick={onCancel}>
        {t.cancel}
      </Button>
      <output className="quiet">{isOnItsWay ? t.onItsWay : ''}</output>
    </div>
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
