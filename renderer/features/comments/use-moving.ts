// A comment whose element is gone is put on the place that was chosen for it.
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { PREVIEW_PINS, usePinState, type PinDraft } from './pin-desk.ts';
import { COMMENT_WORDS } from './words.ts';

export function useMoving({ client, project: { id: projectId }, deeds }: PanelProps): void {
  const t = useWords(COMMENT_WORDS);
  const { moving, draft } = usePinState(PREVIEW_PINS);

  const move = useEffectEvent((id: string, { page, touched }: PinDraft) => {
    PREVIEW_PINS.change({ draft: undefined, moving: undefined });
    void deeds.change(async (deedId) => {
      await client.comments.move({ projectId, deedId, id, page, touched });
      return { sentence: t.moved, canUndo: true };
    });
  });
  useEffect(() => {
    if (moving !== undefined && draft) move(moving, draft);
  }, [moving, draft]);
}
