// The one field: words are typed or pasted, anything else is dropped on it.
import { useId, useState, type RefObject } from 'react';
import { FileChooser, useFileDrop } from '../../ui/file-drop.tsx';
import { useWords } from '../../ui/words.ts';
import type { Wire } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import type { Draft, DraftChange } from './draft.ts';
import { DropList } from './drop-list.tsx';
import { LARGEST_FILE_BYTES } from '../../wire/base64-of.ts';
import { readFile, withFile } from './take-files.ts';
import { WORDS } from './words.ts';

export interface WhoFieldProps {
  wire: Wire;
  draft: Draft;
  onChange(this: void, to: DraftChange): void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Why it cannot be built from. */
  refusal: string | undefined;
  onBuild(this: void): void;
}

export function WhoField({ wire, draft, onChange, field, refusal, onBuild }: WhoFieldProps) {
  const t = useWords(WORDS);
  const id = useId();
  const { refused, take, around, isOver } = useFiles({ wire, onChange });
  const said = refused.length > 0 ? refused.join(' ') : refusal;

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

function useFiles({ wire, onChange }: Pick<WhoFieldProps, 'wire' | 'onChange'>) {
  const t = useWords(WORDS);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const refuse = (words: string) => setRefused((before) => [...before, words]);

  async function taken(files: readonly File[]): Promise<void> {
    setRefused([]);
    for (const file of files) {
      if (file.size > LARGEST_FILE_BYTES) {
        refuse(t.tooLarge(file.name));
        continue;
      }

      try {
        const read = await readFile(file, wire);
        // Words may have been typed meanwhile.
        onChange((before) => withFile(before, read));
      } catch (error) {
        refuse(wordsOf(error));
      }
    }
  }

  const take = (files: readonly File[]) => void taken(files);
  return { refused, take, ...useFileDrop(take) };
}
