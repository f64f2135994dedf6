// Three directions as real first screens of this client; one of them is picked.
import { useQuery } from '@tanstack/react-query';
import type { BriefReading, BriefSource, Wish } from '../../../preload/contract/brief.ts';
import { idWords } from '../../ui/amounts.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { SketchFrame } from './sketch-frame.tsx';
import { sketchQuery } from './use-sketches.ts';
import { WORDS } from './words.ts';

export interface DirectionCardsProps {
  client: StudioClient;
  source: BriefSource;
  directions: BriefReading['directions'];
  wish: Wish;
  onPick(this: void, direction: string): void;
}

export function DirectionCards({ client, source, directions, wish, onPick }: DirectionCardsProps) {
  const t = useWords(WORDS);

  return (
    <fieldset className="directions">
      <legend className="small-heading">{t.directions}</legend>
      {directions.map(({ id, reasons }) => (
        <label key={id} className="direction">
          <Sketch client={client} source={source} wish={id === wish.direction ? wish : { direction: id }} />
          <span className="direction-name">
            <input type="radio" name="direction" checked={id === wish.direction} onChange={() => onPick(id)} />
            {idWords(id)}
          </span>
          <span className="direction-why">{reasons.join(' ')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where they will be, before there is anything to draw them from. */
export function EmptyDirections() {
  const t = useWords(WORDS);

  return (
    <div className="directions">
      {[t.first, t.second, t.third].map((words) => (
        <SketchFrame key={words} address={undefined} words={words} />
      ))}
    </div>
  );
}

function Sketch({ client, source, wish }: Pick<DirectionCardsProps, 'client' | 'source' | 'wish'>) {
  const t = useWords(WORDS);
  const { data, error } = useQuery(sketchQuery(client, source, wish));
  return <SketchFrame address={data?.origin} words={error ? wordsOf(error) : t.drawing} />;
}
