// The foot of the first screen: what to take from which direction, and the button that says what it costs.
import { useQuery } from '@tanstack/react-query';
import type { BriefReading, Wish } from '../../../preload/contract/brief.ts';
import { idWords } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { WORDS } from './words.ts';

export interface BuildBarProps {
  client: StudioClient;
  directions: BriefReading['directions'];
  wish: Wish;
  onMix(this: void, wish: Wish): void;
  isBusy: boolean;
  onBuild(this: void): void;
}

export function BuildBar({ client, directions, wish, onMix, isBusy, onBuild }: BuildBarProps) {
  const t = useWords(WORDS);
  const { data: price } = useQuery({ queryKey: ['price'], queryFn: () => client.brief.price() });
  const seconds = price?.durationMs === undefined ? undefined : Math.max(1, Math.round(price.durationMs / 1000));

  return (
    <div className="build">
      {directions.length < 2 ? null : (
        <div className="mix">
          <Mix {...{ label: t.coloursFrom, part: 'paletteOf', directions, wish, onMix }} />
          <Mix {...{ label: t.typeFrom, part: 'typeOf', directions, wish, onMix }} />
        </div>
      )}
      <Button look="ink" className="build-button" aria-disabled={isBusy} onClick={onBuild}>
        {t.build}: {t.cost(seconds)}
      </Button>
    </div>
  );
}

interface MixProps extends Pick<BuildBarProps, 'directions' | 'wish' | 'onMix'> {
  label: string;
  part: 'paletteOf' | 'typeOf';
}

function Mix({ label, part, directions, wish, onMix }: MixProps) {
  return (
    <label className="mix-part">
      {label}
      <select
        value={wish[part] ?? wish.direction}
        onChange={({ target: { value } }) => {
          const { [part]: _, ...rest } = wish;
          onMix(value === wish.direction ? rest : { ...rest, [part]: value });
        }}
      >
        {directions.map(({ id }) => (
          <option key={id} value={id}>
            {idWords(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
