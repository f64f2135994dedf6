// One place where models may be asked: what would be sent there, leave to do so, a trial.
import { useState } from 'react';
import type { ModelsView } from '../../../preload/contract/models.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { WORDS } from './models-words.ts';

export interface PlaceEntryProps {
  client: StudioClient;
  place: ModelsView['places'][number];
  /** Does it, and shows what came of it. */
  onChange(this: void, work: () => Promise<unknown>): void;
}

export function PlaceEntry({ client, place, onChange }: PlaceEntryProps) {
  const t = useWords(WORDS);
  const [said, setSaid] = useState<string>();
  const [asked, setAsked] = useState(false);
  const allow = (isAllowed: boolean) => onChange(() => client.models.allow({ place: place.id, isAllowed }));
  const say = (words: Promise<string>) => void words.catch(wordsOf).then(setSaid);

  const check = () => {
    setSaid(t.checking);
    say(client.models.check({ model: place.tiers[0]?.model ?? place.id }).then(({ words }) => words));
  };
  const ask = () => {
    setAsked(true);
    say(client.models.consent({ place: place.id }));
  };

  return (
    <li className="model-place">
      <p className="model-name">{place.name}</p>
      <p className="quiet">{place.isLocal ? t.here : place.origin}</p>
      <p className="quiet">{[...new Set(place.tiers.map(({ model }) => model))].join(', ')}</p>
      <div className="model-deeds">
        {place.isLocal || place.isAllowed ? <Button onClick={check}>{t.check}</Button> : null}
        {place.isLocal ? null : place.isAllowed ? (
          <Button onClick={() => allow(false)}>{t.forbid}</Button>
        ) : (
          // The first click says what would be sent, the second gives leave.
          <Button onClick={() => (asked ? allow(true) : ask())}>{t.allow}</Button>
        )}
      </div>
      {said === undefined ? null : <output className="model-said">{said}</output>}
    </li>
  );
}
