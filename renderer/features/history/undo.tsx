// Undo and redo, by button and by key, and what the last deed came to.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useActions } from '../../ui/actions.ts';
import { Button } from '../../ui/button.tsx';
import { Toast } from '../../ui/toast.tsx';
import { useWords } from '../../ui/words.ts';
import { useDeedsState } from '../../wire/deeds.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { timelineQuery } from '../../wire/queries.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { WORDS } from './words.ts';

type UndoProps = Pick<PanelProps, 'client' | 'deeds' | 'isBusy'> & { projectId: string };

export function Undo({ client, projectId, deeds, isBusy }: UndoProps) {
  const t = useWords(WORDS);
  const { data: timeline } = useQuery(timelineQuery(client, projectId));
  const { isWorking, isFollowing, said } = useDeedsState(deeds);
  const isAtWork = isWorking || isFollowing;
  // Deeds wait for one another, so these answer while the pages still follow.
  const canUndo = !isBusy && timeline?.undo !== undefined;
  const canRedo = !isBusy && timeline?.redo !== undefined;

  const undo = () => void deeds.act(() => client.history.undo({ projectId }));
  const redo = () => void deeds.act(() => client.history.redo({ projectId }));
  useUndoKeys({ onUndo: canUndo ? undo : nothing, onRedo: canRedo ? redo : nothing });
  useFollowing(timeline?.isBehind === true && !isBusy && !isAtWork, () => void deeds.follow());
  useActions([
    ...(canUndo ? [{ id: 'undo', label: t.undo, keys: 'Mod+Z', run: undo }] : []),
    ...(canRedo ? [{ id: 'redo', label: t.redo, keys: 'Mod+Shift+Z', run: redo }] : []),
  ]);

  return (
    <>
      <output className="quiet history-state">{isAtWork ? t.follows : ''}</output>
      <Button look="plain" aria-disabled={!canUndo} title={timeline?.undo} onClick={canUndo ? undo : nothing}>
        {t.undo}
      </Button>
      <Button look="plain" aria-disabled={!canRedo} title={timeline?.redo} onClick={canRedo ? redo : nothing}>
        {t.redo}
      </Button>
      <Toast
        said={said}
        onClose={() => deeds.say(undefined)}
        {...(said?.canUndo && canUndo && { action: { words: t.undo, onAct: undo } })}
      />
    </>
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
