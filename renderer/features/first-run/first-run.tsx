// From a name to a site: one field, what it says, three directions, one button.
import { useRef, useState } from 'react';
import type { BriefSource, SampleBrief, Wish } from '../../../preload/contract/brief.ts';
import { useActions } from '../../ui/actions.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { BuildBar } from './build-bar.tsx';
import { DirectionCards, EmptyDirections } from './direction-cards.tsx';
import { EMPTY_DRAFT, sourceOf, useDraft } from './draft.ts';
import { ReadingList } from './reading-list.tsx';
import { SampleList } from './sample-list.tsx';
import { usePaused, useReading } from './use-sketches.ts';
import { WhoField } from './who-field.tsx';
import { WORDS } from './words.ts';

/** The host takes a brief of 1 MB and says so; what is far beyond is not sent at all. */
const LONGEST_CHARACTERS = 2_000_000;

export interface FirstRunProps {
  client: StudioClient;
  samples: readonly SampleBrief[];
  /** Name of the client whose site is being made. */
  busyWith: string | undefined;
  onBuild(this: void, order: { source: BriefSource; wish: Wish; name: string }): void;
}

export function FirstRun({ client, samples, busyWith, onBuild }: FirstRunProps) {
  const t = useWords(WORDS);
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, change] = useDraft();
  const [picked, setPicked] = useState<Wish>({});
  const [refusal, setRefusal] = useState<string>();
  const source = sourceOf(draft);
  const paused = usePaused(source);
  const { data: reading, error } = useReading(client, paused);
  const directions = reading && source ? reading.directions : [];
  const wish = wishAmong(directions, picked);

  function build() {
    const found = source === undefined ? t.empty : draft.text.length > LONGEST_CHARACTERS ? t.tooLong : undefined;
    setRefusal(found);
    if (found !== undefined || source === undefined) return field.current?.focus();
    if (busyWith === undefined) onBuild({ source, wish, name: draft.sample?.name ?? firstLine(draft.text) });
  }

  const begin = () => {
    change({ ...EMPTY_DRAFT, sample: undefined });
    field.current?.focus();
  };
  useActions([
    { id: 'build', label: t.build, keys: 'Mod+Enter', run: build },
    ...(source ? [{ id: 'draft-clear', label: t.clear, run: begin }] : []),
  ]);

  return (
    <form
      className={source ? 'first-run is-begun' : 'first-run'}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) build();
      }}
    >
      <WhoField
        client={client}
        draft={draft}
        field={field}
        refusal={refusal ?? (source && error ? wordsOf(error) : undefined)}
        onChange={(to) => {
          setRefusal(undefined);
          change(to);
        }}
      />
      {reading && source ? (
        <ReadingList reading={reading} />
      ) : (
        <SampleList
          samples={samples}
          chosen={draft.sample?.id}
          onChoose={({ id, name }) => change({ sample: { id, name }, text: '', dropped: [] })}
        />
      )}
      {paused && directions.length > 0 ? (
        <DirectionCards
          client={client}
          source={paused}
          directions={directions}
          wish={wish}
          onPick={(direction) => setPicked({ direction })}
        />
      ) : (
        <EmptyDirections />
      )}
      {busyWith === undefined ? null : <p className="quiet">{t.busy(busyWith)}</p>}
      <BuildBar {...{ client, directions, wish, onMix: setPicked, isBusy: busyWith !== undefined, onBuild: build }} />
    </form>
  );
}

/** What was picked, where the brief as it stands still has it. */
function wishAmong(directions: readonly { id: string }[], picked: Wish): Wish {
  const has = (id: string | undefined) => directions.some((direction) => direction.id === id);
  const first = directions[0]?.id;
  if (!has(picked.direction)) return first === undefined ? {} : { direction: first };

  const { paletteOf, typeOf } = picked;
  return {
    ...(picked.direction === undefined ? {} : { direction: picked.direction }),
    ...(paletteOf !== undefined && has(paletteOf) ? { paletteOf } : {}),
    ...(typeOf !== undefined && has(typeOf) ? { typeOf } : {}),
  };
}

const LONGEST_NAME = 60;

/** What to call the client until the brief has been read. */
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}
