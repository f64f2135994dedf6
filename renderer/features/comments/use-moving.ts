// A comment whose element is gone is put on the place that was chosen for it.
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { PREVIEW_PINS, usePinState } from './pin-desk.ts';
import { COMMENT_WORDS } from './words.ts';

export function useMoving({ client, project: { id: projectId }, deeds }: PanelProps): void {
  const t = useWords(COMMENT_WORDS);
  const { moving, draft } = usePinState(PREVIEW_PINS);

  const move = useEffectEvent((id: string, to: NonNullable<typeof draft>) => {
    PREVIEW_PINS.change({ draft: undefined, moving: undefined });
    void deeds.act(async () => {
      await client.comments.move({ projectId, id, ...to });
      return { sentence: t.moved, canUndo: true };
    });
  });
  useEffect(() => {
    if (moving !== undefined && draft) move(moving, draft);
  }, [moving, draft]);
}
