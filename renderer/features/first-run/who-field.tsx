// The one field: words are typed or pasted, anything else is dropped on it.
import { useId, useState, type RefObject } from 'react';
import { FileChooser, useFileDrop } from '../../ui/file-drop.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import type { Draft, DraftChange } from './draft.ts';
import { DropList } from './drop-list.tsx';
import { LARGEST_FILE_BYTES } from '../../wire/base64-of.ts';
import { readFile, withFile } from './take-files.ts';
import { WORDS } from './words.ts';

export interface WhoFieldProps {
  client: StudioClient;
  draft: Draft;
  onChange(this: void, to: DraftChange): void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Why it cannot be built from. */
  refusal: string | undefined;
  onBuild(this: void): void;
}

export function WhoField({ client, draft, onChange, field, refusal, onBuild }: WhoFieldProps) {
  const t = useWords(WORDS);
  const id = useId();
  const { fault, take, around, isOver } = useFiles({ client, onChange });
  const said = fault ?? refusal;

  return (
    <div className={isOver ? 'who is-over' : 'who'} {...around}>
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
        onChange={(event) => onChange({ text: event.target.value, sample: undefined })}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onBuild()}
      />
      <DropList draft={draft} onChange={onChange} />
      <div className="who-foot">
        <p id={`${id}-hint`} className={said === undefined ? 'who-hint' : 'who-hint is-refused'} aria-live="polite">
          {said ?? t.hint}
        </p>
        <FileChooser look="plain" label={t.choose} onFiles={take} />
      </div>
    </div>
  );
}

function useFiles({ client, onChange }: Pick<WhoFieldProps, 'client' | 'onChange'>) {
  const t = useWords(WORDS);
  const [fault, setFault] = useState<string>();

  async function taken(files: readonly File[]): Promise<void> {
    setFault(undefined);
    for (const file of files) {
      try {
        if (file.size > LARGEST_FILE_BYTES) return setFault(t.tooLarge(file.name));
        const read = await readFile(file, client);
        // Words may have been typed meanwhile.
        onChange((before) => withFile(before, read));
      } catch (error) {
        return setFault(wordsOf(error));
      }
    }
  }

  const take = (files: readonly File[]) => void taken(files);
  return { fault, take, ...useFileDrop(take) };
}
