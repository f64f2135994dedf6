// One field: who the site is for, in the client's own words.
import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.tsx';

export interface BriefFormProps {
  /** Words to begin with, when the reader comes back to them. */
  initialText: string;
  isBusy: boolean;
  onMake(this: void, text: string): void;
}

export function BriefForm({ initialText, isBusy, onMake }: BriefFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initialText);
  const [isRefused, setIsRefused] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (text.trim() !== '') return onMake(text);

    setIsRefused(true);
    field.current?.focus();
  }

  return (
    <form className="brief-form" onSubmit={submit} noValidate>
      <label className="brief-label" htmlFor={id}>
        Who is the site for?
      </label>
      <textarea
        ref={field}
        id={id}
        className="brief-field"
        rows={6}
        value={text}
        dir="auto"
        placeholder="Bakery Hofer, Linz"
        aria-invalid={isRefused}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          setIsRefused(false);
        }}
      />
      <p id={`${id}-hint`} className={isRefused ? 'brief-hint is-refused' : 'brief-hint'}>
        {isRefused
          ? 'Write at least a name and a place, for example: Bakery Hofer, Linz.'
          : 'Paste the client’s mail or write a few lines. A name and a place are enough.'}
      </p>
      <Button type="submit" look="ink" aria-disabled={isBusy}>
        Make the site
      </Button>
    </form>
  );
}
