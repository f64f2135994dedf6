// Undo and redo, by button and by key, and what the last deed came to.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useActions } from '../../ui/actions.ts';
import { Button } from '../../ui/button.tsx';
import { Toast } from '../../ui/toast.tsx';
import { useHostWords } from '../../ui/host-words.ts';
import { useWords } from '../../ui/words.ts';
import { useDeedsState } from '../../wire/deeds.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { timelineQuery } from '../../wire/queries.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { WORDS } from './words.ts';

type UndoProps = Pick<PanelProps, 'client' | 'deeds' | 'isBusy'> & { projectId: string };

export function Undo(props: UndoProps) {
  const t = useWords(WORDS);
  const { deeds } = props;
  const { isWorking, isFollowing, said } = useDeedsState(deeds);
  const { undo, redo, timeline } = useWays(props);
  useUndoKeys({ onUndo: undo ?? nothing, onRedo: redo ?? nothing });
  useFollowing(timeline?.isBehind === true && !props.isBusy && !isWorking && !isFollowing, () => void deeds.follow());
  useActions([
    ...(undo ? [{ id: 'undo', label: t.undo, keys: 'Mod+Z', run: undo }] : []),
    ...(redo ? [{ id: 'redo', label: t.redo, keys: 'Mod+Shift+Z', run: redo }] : []),
  ]);

  return (
    <>
      <output className="quiet history-state">{isWorking || isFollowing ? t.follows : ''}</output>
      <Way words={t.undo} what={timeline?.undo} onAct={undo} />
      <Way words={t.redo} what={timeline?.redo} onAct={redo} />
      <Toast
        said={said}
        onClose={() => deeds.say(undefined)}
        {...(said?.canUndo && undo && { action: { words: t.undo, onAct: undo } })}
      />
    </>
  );
}

/** Deeds wait for one another, so these answer while the pages still follow. */
function useWays({ client, projectId, deeds, isBusy }: UndoProps) {
  const { data: timeline } = useQuery(timelineQuery(client, projectId));
  const way = (what: string | undefined, work: () => Promise<{ sentence: string }>) =>
    isBusy || what === undefined ? undefined : () => void deeds.act(work);

  return {
    timeline,
    undo: way(timeline?.undo, () => client.history.undo({ projectId })),
    redo: way(timeline?.redo, () => client.history.redo({ projectId })),
  };
}

interface WayProps {
  words: string;
  /** What it would do, in words. */
  what: string | undefined;
  onAct: (() => void) | undefined;
}

function Way({ words, what, onAct }: WayProps) {
  const hostWords = useHostWords();

  return (
    <Button
      look="plain"
      aria-disabled={!onAct}
      title={what === undefined ? undefined : hostWords(what)}
      onClick={onAct ?? nothing}
    >
      {words}
    </Button>
  );
}

function nothing(): void {}

/** What a closed window left undone is done now. */
function useFollowing(isBehind: boolean, follow: () => void): void {
  const start = useEffectEvent(follow);

  useEffect(() => {
    if (isBehind) start();
  }, [isBehind]);
}
