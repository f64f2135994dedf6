// One field: who the site is for, in the client's own words.
import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.tsx';

/** The host takes a brief of 1 MB and says so; what is far beyond is not sent at all. */
const LONGEST_CHARACTERS = 2_000_000;

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
  const [refusal, setRefusal] = useState<string>();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;

    const found = refusalOf(text);
    if (found === undefined) return onMake(text);
    setRefusal(found);
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
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          setRefusal(undefined);
        }}
      />
      <p id={`${id}-hint`} className={refusal === undefined ? 'brief-hint' : 'brief-hint is-refused'}>
        {refusal ?? 'Paste the client’s mail or write a few lines. A name and a place are enough.'}
      </p>
      <Button type="submit" look="ink" aria-disabled={isBusy}>
        Make the site
      </Button>
    </form>
  );
}

function refusalOf(text: string): string | undefined {
  if (text.trim() === '') return 'Write at least a name and a place, for example: Bakery Hofer, Linz.';
  if (text.length > LONGEST_CHARACTERS) return 'This is far too long for a brief. Keep what is about this client.';
  return undefined;
}
