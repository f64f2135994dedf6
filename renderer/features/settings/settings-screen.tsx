// How the studio is set, where it keeps things, and what left this machine.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Settings } from '../../../preload/contract/system.ts';
import { show } from '../../ui/appearance.ts';
import { Bar } from '../../ui/bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { settingsQuery } from '../../wire/queries.ts';
import { OutgoingList } from './outgoing-list.tsx';
import { StoragePart } from './storage-part.tsx';
import { WORDS } from './words.ts';

export interface SettingsScreenProps {
  client: StudioClient;
  /** Further parts, of other features. */
  children?: ReactNode;
}

export function SettingsScreen({ client, children }: SettingsScreenProps) {
  const t = useWords(WORDS);
  const queries = useQueryClient();
  const { data: settings = Settings.parse({}) } = useQuery(settingsQuery(client));
  useTitle(t.title);

  /** Shown at once; the host keeps it. */
  async function change(to: Partial<Settings>): Promise<void> {
    const face = { ...settings, ...to };
    show(face);
    queries.setQueryData(settingsQuery(client).queryKey, face);
    await client.system.changeSettings(to);
  }

  return (
    <>
      <Bar>
        <h1 className="bar-name">{t.title}</h1>
      </Bar>
      <div className="settings">
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
        {children}
        <Part id="outgoing" heading={t.outgoing}>
          <OutgoingList client={client} />
        </Part>
      </div>
    </>
  );
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
