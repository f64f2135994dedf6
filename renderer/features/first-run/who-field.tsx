// The one field: words are typed or pasted, anything else is dropped on it.
import { useId, useRef, useState, type DragEvent, type RefObject } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import type { Draft } from './draft.ts';
import { WORDS } from './words.ts';

export interface WhoFieldProps {
  client: StudioClient;
  draft: Draft;
  onChange(this: void, to: Partial<Draft>): void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Why it cannot be built from. */
  refusal: string | undefined;
}

export function WhoField({ client, draft, onChange, field, refusal }: WhoFieldProps) {
  const t = useWords(WORDS);
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const said = fault ?? refusal;

  async function take(files: FileList | null): Promise<void> {
    setFault(undefined);
    try {
      onChange(await withFiles(draft, [...(files ?? [])], client));
    } catch (error) {
      setFault(error instanceof DOMException ? error.message : wordsOf(error));
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  }

  return (
    <div
      className={isOver ? 'who is-over' : 'who'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="who-label" htmlFor={id}>
        {t.who}
      </label>
      <textarea
        ref={field}
        id={id}
        className="who-field"
        rows={5}
        dir="auto"
        value={draft.sample ? draft.sample.name : draft.text}
        placeholder={t.placeholder}
        aria-invalid={said !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setFault(undefined);
          onChange({ text: event.target.value, sample: undefined });
        }}
      />
      {draft.dropped.length === 0 ? null : <DropList draft={draft} onChange={onChange} />}
      <div className="who-foot">
        <p id={`${id}-hint`} className={said === undefined ? 'who-hint' : 'who-hint is-refused'} aria-live="polite">
          {said ?? t.hint}
        </p>
        <input ref={chooser} type="file" multiple hidden aria-label={t.choose} onChange={(event) => void take(event.target.files)} />
        <Button look="plain" onClick={() => chooser.current?.click()}>
          {t.choose}
        </Button>
      </div>
    </div>
  );
}

function DropList({ draft, onChange }: Pick<WhoFieldProps, 'draft' | 'onChange'>) {
  const t = useWords(WORDS);

  return (
    <ul className="drops">
      {draft.dropped.map((each) => (
        <li key={each.file} className="drop">
          <span>
            {each.name} <span className="quiet">{t[each.type]}</span>
          </span>
          <button
            type="button"
            className="drop-out"
            aria-label={t.remove(each.name)}
            onClick={() => onChange({ dropped: draft.dropped.filter(({ file }) => file !== each.file) })}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Words of documents are put under what is typed; pictures stand beside it. */
async function withFiles(draft: Draft, files: readonly File[], client: StudioClient): Promise<Partial<Draft>> {
  let { text, dropped } = draft.sample ? { text: '', dropped: [] } : draft;

  for (const file of files) {
    const read = await client.brief.drop({ name: file.name, base64: await base64Of(file) });
    if (read.type === 'words') text = [text.trim(), read.words].filter((part) => part !== '').join('\n\n');
    else {
      const others = dropped.filter((each) => each.file !== read.file && (read.type === 'photo' || each.type === 'photo'));
      dropped = [...others, { name: file.name, type: read.type, file: read.file }];
    }
  }
  return { text, dropped, sample: undefined };
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES)));
  return btoa(pieces.join(''));
}

/** A function takes only so many arguments. */
const PIECE_BYTES = 16_384;
