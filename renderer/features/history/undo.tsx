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
  const { isWorking, isFollowing, isStuck, said } = useDeedsState(deeds);
  const { undo, redo, isBehind } = useWays(props);
  useUndoKeys({ onUndo: undo.act, onRedo: redo.act });
  useFollowing(isBehind && !props.isBusy && !isWorking && !isFollowing && !isStuck, () => void deeds.follow());
  const followAgain = () => {
    deeds.say(undefined);
    void deeds.follow();
  };
  useActions([
    ...(undo.isOn ? [{ id: 'undo', label: t.undo, keys: 'Mod+Z', run: undo.act }] : []),
    ...(redo.isOn ? [{ id: 'redo', label: t.redo, keys: 'Mod+Shift+Z', run: redo.act }] : []),
  ]);

  return (
    <>
      <output className="quiet history-state">{isWorking || isFollowing ? t.follows : ''}</output>
      <WayButton words={t.undo} way={undo} />
      <WayButton words={t.redo} way={redo} />
      <Toast
        said={said}
        onClose={() => deeds.say(undefined)}
        {...(said?.canUndo && undo.isOn && { action: { words: t.undo, onAct: undo.act } })}
        {...(said?.canFollow && { action: { words: t.followAgain, onAct: followAgain } })}
      />
    </>
  );
}

interface Way {
  /** What it would do, in words. */
  what: string | undefined;
  isOn: boolean;
  /** Says why it cannot be done where it cannot. */
  act(this: void): void;
}

/** Deeds wait for one another, so these answer while the pages still follow. */
function useWays({ client, projectId, deeds, isBusy }: UndoProps): { undo: Way; redo: Way; isBehind: boolean } {
  const t = useWords(WORDS);
  const { data: timeline } = useQuery(timelineQuery(client, projectId));

  const way = (what: string | undefined, none: string, work: (deedId: string) => Promise<{ sentence: string }>): Way => ({
    what,
    isOn: !isBusy && what !== undefined,
    act() {
      // What there is to undo after a deed under way, the host alone knows.
      const hasNone = what === undefined && !deeds.state().isWorking;
      if (isBusy || hasNone) deeds.say({ words: isBusy ? t.isRunning : none, isAlarming: false });
      else void deeds.change(work);
    },
  });

  return {
    undo: way(timeline?.undo, t.noUndo, (deedId) => client.history.undo({ projectId, deedId })),
    redo: way(timeline?.redo, t.noRedo, (deedId) => client.history.redo({ projectId, deedId })),
    isBehind: timeline?.isBehind === true,
  };
}

function WayButton({ words, way: { what, isOn, act } }: { words: string; way: Way }) {
  const hostWords = useHostWords();

  return (
    <Button look="plain" aria-disabled={!isOn} title={what === undefined ? undefined : hostWords(what)} onClick={act}>
      {words}
    </Button>
  );
}

/** What a closed window left undone is done now. */
function useFollowing(isBehind: boolean, follow: () => void): void {
  const start = useEffectEvent(follow);

  useEffect(() => {
    if (isBehind) start();
  }, [isBehind]);
}
