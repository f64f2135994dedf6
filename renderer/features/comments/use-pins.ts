// Keeps the pins in frames as they are kept at the host, and hears what is done to them there.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { FromFrame, ShownPin, ToFrame } from '../../../preload/contract/frame.ts';
import type { CommentView } from '../../../preload/contract/comments.ts';
import { useWords } from '../../ui/words.ts';
import { moveDraft } from '../../wire/drafts.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { commentsQuery } from './queries.ts';
import { draftKey, usePinState, type PinDesk } from './pin-desk.ts';
import { COMMENT_WORDS } from './words.ts';

interface PinsShown {
  desk: PinDesk;
  client: StudioClient;
  projectId: string;
  /** Path of the page shown. */
  page: string;
  tell(this: void, message: ToFrame): void;
  /** Asks the frames for a place; one of them takes the keyboard. */
  askForPlace(this: void, isOn: boolean, hint: string): void;
}

/** @returns what to do with each message of a frame */
export function usePins({ desk, client, projectId, page, tell, askForPlace }: PinsShown): (message: FromFrame) => void {
  const t = useWords(COMMENT_WORDS);
  const { isPlacing, opened } = usePinState(desk);
  const { data } = useQuery(commentsQuery(client, projectId));
  const pins = (data?.comments ?? []).filter((comment) => comment.page === page).map((comment) => shownPin(comment, t));
  const asText = JSON.stringify(pins);

  const show = useEffectEvent((_pins: string, id: string | undefined) => {
    tell({ type: 'show-pins', pins });
    tell({ type: 'open-pin', id });
  });
  const ask = useEffectEvent((isOn: boolean) => askForPlace(isOn, t.hint));
  useEffect(() => show(asText, opened), [asText, opened]);
  useEffect(() => ask(isPlacing), [isPlacing]);

  return (message) => {
    if (message.type === 'ready') {
      desk.change({ lost: [] });
      show(asText, opened);
      if (isPlacing) ask(true);
    }
    if (message.type === 'pins-lost') desk.change({ lost: message.ids });
    if (message.type === 'pinned') {
      const draft = { projectId, page: message.page, touched: message.touched };
      const { draft: before, moving } = desk.state();
      if (before && moving === undefined) moveDraft(draftKey(before), draftKey(draft));
      desk.change({ isPlacing: false, opened: undefined, draft });
    }
    if (message.type === 'pin-left') desk.change({ isPlacing: false, moving: undefined });
    if (message.type === 'pin-opened') desk.change({ opened: message.id });
  };
}

function shownPin(comment: CommentView, t: (typeof COMMENT_WORDS)['en']): ShownPin {
  const { id, number, selector, x01, y01, state, words } = comment;
  return { id, number, selector, x01, y01, isOpen: state === 'open', label: t.pin(number, t[state], words.slice(0, 120)) };
}
