// From a name to a site: one field, what it says, three directions, one button.
import { useRef, useState } from 'react';
import type { BriefSource, SampleBrief, Wish } from '../../../preload/contract/brief.ts';
import { useActions } from '../../ui/actions.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient, Wire } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { BuildBar } from './build-bar.tsx';
import { DirectionCards, EmptyDirections } from './direction-cards.tsx';
import { EMPTY_DRAFT, firstLine, sourceOf, useDraft, type Draft, type DraftChange } from './draft.ts';
import { ReadingList } from './reading-list.tsx';
import { SampleList } from './sample-list.tsx';
import { usePaused, useReading } from './use-sketches.ts';
import { WhoField } from './who-field.tsx';
import { wishAmong } from './wish-among.ts';
import { WORDS } from './words.ts';

/** The host takes a brief of 1 MB and says so; what is far beyond is not sent at all. */
const LONGEST_CHARACTERS = 2_000_000;

export interface FirstRunProps {
  wire: Wire;
  samples: readonly SampleBrief[];
  /** Name of the client whose site is being made. */
  busyWith: string | undefined;
  onBuild(this: void, order: { source: BriefSource; wish: Wish; name: string }): void;
}

export function FirstRun({ wire, samples, busyWith, onBuild }: FirstRunProps) {
  const t = useWords(WORDS);
  const { client } = wire;
  const { draft, source, paused, change, reading, error, directions, wish, setPicked } = useBrief(client);
  const { field, refusal, setRefusal, build } = useBuilding({
    draft,
    source,
    wish,
    busyWith,
    onBuild,
    known: reading?.facts.name.value,
  });
  useActions([
    { id: 'build', label: t.build, keys: 'Mod+Enter', run: build },
    ...(source ? [{ id: 'draft-clear', label: t.clear, run: () => change({ ...EMPTY_DRAFT, sample: undefined }) }] : []),
  ]);
  const typed = (to: DraftChange) => {
    setRefusal(undefined);
    change(to);
  };
  const said = refusal ?? (source && error ? wordsOf(error) : undefined);

  return (
    <div className="first-run">
      <WhoField {...{ wire, draft, field, refusal: said, onChange: typed, onBuild: build }} />
      {reading && source ? (
        <ReadingList reading={reading} />
      ) : (
        <SampleList
          samples={samples}
          chosen={draft.sample?.id}
          onChoose={({ id, name }) => typed({ sample: { id, name }, text: '', dropped: [] })}
        />
      )}
      {paused && directions.length > 0 ? (
        <DirectionCards {...{ client, source: paused, directions, wish, onPick: (direction) => setPicked({ direction }) }} />
      ) : (
        <EmptyDirections />
      )}
      {busyWith === undefined ? null : <p className="quiet">{t.busy(busyWith)}</p>}
      <BuildBar {...{ client, directions, wish, onMix: setPicked, isBusy: busyWith !== undefined, onBuild: build }} />
    </div>
  );
}

function useBrief(client: StudioClient) {
  const [draft, change] = useDraft();
  const [picked, setPicked] = useState<Wish>({});
  const source = sourceOf(draft);
  const paused = usePaused(source);
  const { data: reading, error } = useReading(client, paused);
  const directions = reading && source ? reading.directions : [];

  return { draft, change, source, paused, reading, error, directions, wish: wishAmong(directions, picked), setPicked };
}

interface Building extends Pick<FirstRunProps, 'busyWith' | 'onBuild'> {
  draft: Draft;
  source: BriefSource | undefined;
  wish: Wish;
  /** What the client is called, as far as it was read. */
  known: string | undefined;
}

function useBuilding({ draft, source, wish, busyWith, onBuild, known }: Building) {
  const t = useWords(WORDS);
  const field = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<string>();

  function build() {
    if (source === undefined) return refuse(t.empty);
    if (draft.text.length > LONGEST_CHARACTERS) return refuse(t.tooLong);

    setRefusal(undefined);
    if (busyWith === undefined) onBuild({ source, wish, name: draft.sample?.name ?? known ?? firstLine(draft.text) });
  }

  function refuse(why: string) {
    setRefusal(why);
    field.current?.focus();
  }

  return { field, refusal, setRefusal, build };
}
