// How the studio is set, where it keeps things, and what left this machine.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Settings } from '../../../preload/contract/system.ts';
import { show } from '../../ui/appearance.ts';
import { Bar } from '../../ui/bar.tsx';
import { Missing } from '../../ui/missing.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { settingsQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { OutgoingList } from './outgoing-list.tsx';
import { StoragePart } from './storage-part.tsx';
import { WORDS } from './words.ts';

export interface SettingsScreenProps {
  client: StudioClient;
  /** The keys there are. */
  children: ReactNode;
}

export function SettingsScreen({ client, children }: SettingsScreenProps) {
  const t = useWords(WORDS);
  const { settings, error, refusal, lookAgain, change } = useSettings(client);
  useTitle(t.title);

  return (
    <>
      <Bar>
        <h1 className="bar-name">{t.title}</h1>
      </Bar>
      <div className="settings">
        {refusal === undefined ? null : <p role="alert">{refusal}</p>}
        {error ? <Missing words={wordsOf(error)} onAgain={lookAgain} /> : null}
        <Part id="appearance" heading={t.appearance}>
          <Choice
            name="appearance"
            choices={Settings.shape.appearance.unwrap().options.map((value) => ({ value, words: t[value] }))}
            chosen={settings.appearance}
            onChoose={(appearance) => void change({ appearance })}
          />
        </Part>
        <Part id="language" heading={t.language}>
          <Choice
            name="language"
            choices={[
              { value: 'en', words: 'English' },
              { value: 'de', words: 'Deutsch' },
            ]}
            chosen={settings.language}
            onChoose={(language) => void change({ language })}
          />
        </Part>
        <Part id="storage" heading={t.storage}>
          <StoragePart client={client} />
        </Part>
        <Part id="keys" heading={t.shortcuts}>
          {children}
        </Part>
        <Part id="outgoing" heading={t.outgoing}>
          <OutgoingList client={client} />
        </Part>
      </div>
    </>
  );
}

function useSettings(client: StudioClient) {
  const queries = useQueryClient();
  const { data: settings = Settings.parse({}), error, refetch } = useQuery(settingsQuery(client));
  const [refusal, setRefusal] = useState<string>();

  function take(face: Settings): void {
    show(face);
    queries.setQueryData(settingsQuery(client).queryKey, face);
  }

  /** Shown at once, and for as long as the host can keep it. */
  async function change(to: Partial<Settings>): Promise<void> {
    setRefusal(undefined);
    take({ ...settings, ...to });
    try {
      await client.system.changeSettings(to);
    } catch (fault) {
      take(settings);
      setRefusal(wordsOf(fault));
    }
  }

  return { settings, error, refusal, lookAgain: () => void refetch(), change };
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} className="settings-part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="settings-heading">
        {heading}
      </h2>
      <div>{children}</div>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  choices: readonly { value: Value; words: string }[];
  chosen: Value;
  onChoose(this: void, value: Value): void;
}

function Choice<Value extends string>({ name, choices, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <div className="settings-choices" role="radiogroup" aria-labelledby={`${name}-heading`}>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} /> {words}
        </label>
      ))}
    </div>
  );
}
