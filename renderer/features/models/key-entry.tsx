// A provider that is asked with a key: the key is given, and kept where nobody reads it, or taken away again.
import { useState } from 'react';
import type { ModelsView } from '../../../preload/contract/models.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { WORDS } from './models-words.ts';

export interface KeyEntryProps {
  client: StudioClient;
  provider: ModelsView['providers'][number];
  onChange(this: void): void;
}

export function KeyEntry({ client, provider: { id, name, isKept }, onChange }: KeyEntryProps) {
  const t = useWords(WORDS);
  const [refusal, setRefusal] = useState<string>();

  async function change(work: Promise<void>): Promise<void> {
    setRefusal(undefined);
    try {
      await work;
    } catch (error) {
      setRefusal(wordsOf(error));
    }
    onChange();
  }

  function submit(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const key = new FormData(event.currentTarget).get('key');
    event.currentTarget.reset();
    if (typeof key === 'string') void change(client.models.keepKey({ provider: id, key }));
  }

  return (
    <li className="model-key">
      {isKept ? (
        <>
          <p className="quiet">{t.keyKept(name)}</p>
          <Button onClick={() => void change(client.models.dropKey({ provider: id }))}>{t.dropKey}</Button>
        </>
      ) : (
        <form onSubmit={submit} autoComplete="off">
          <label htmlFor={`key-${id}`}>{t.key(name)}</label>
          <input
            className="input"
            id={`key-${id}`}
            name="key"
            type="password"
            required
            minLength={8}
            spellCheck={false}
            autoComplete="new-password"
          />
          <Button type="submit">{t.keepKey}</Button>
        </form>
      )}
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
    </li>
  );
}
