// The way to a new comment: a place is chosen in the preview, then the words are written here.
import { useEffect, useRef } from 'react';
import { useActions } from '../../ui/actions.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { CommentForm } from './comment-form.tsx';
import { draftKey, leaveDraft, PREVIEW_PINS, usePinState, type PinDraft } from './pin-desk.ts';
import { useMoving } from './use-moving.ts';
import { COMMENT_WORDS } from './words.ts';

export function PlaceComment(props: PanelProps) {
  useMoving(props);
  const t = useWords(COMMENT_WORDS);
  const { isPlacing, draft: started, moving } = usePinState(PREVIEW_PINS);
  const draft = started?.projectId === props.project.id ? started : undefined;
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef<'placing' | 'writing'>(undefined);
  const writing = draft && 'writing';
  const busyWith = isPlacing ? 'placing' : writing;
  useActions([
    {
      id: 'comment-place',
      label: t.place,
      run: () => PREVIEW_PINS.change({ isPlacing: true, draft: undefined, moving: undefined }),
    },
  ]);

  // The keyboard comes back to where it set out from; words are kept after a while, and who went on meanwhile stays there.
  useEffect(() => {
    const isElsewhere = wasBusy.current === 'writing' && document.activeElement !== document.body;
    if (!busyWith && wasBusy.current && !isElsewhere) button.current?.focus();
    wasBusy.current = busyWith;
  }, [busyWith]);

  if (draft && moving === undefined) {
    return <Draft key={draftKey(draft)} {...props} draft={draft} />;
  }

  return (
    <div className="comment-place">
      <Button
        ref={button}
        look="ink"
        aria-pressed={isPlacing}
        onClick={() => PREVIEW_PINS.change({ isPlacing: !isPlacing, moving: undefined })}
      >
        {isPlacing ? t.leave : t.place}
      </Button>
      <output className="quiet">{isPlacing ? t.choosing : ''}</output>
    </div>
  );
}

function Draft({ client, project, deeds, draft }: PanelProps & { draft: PinDraft }) {
  const t = useWords(COMMENT_WORDS);
  const { page, touched } = draft;
  const keep = async (said: { name: string; words: string }) => {
    const isKept = await deeds.change(async (deedId) => {
      await client.comments.add({ projectId: project.id, deedId, author: 'designer', page, touched, ...said });
      return { sentence: t.kept, canUndo: true };
    });
    if (isKept) leaveDraft(PREVIEW_PINS, draft);
    return isKept;
  };

  return (
    <div className="comment-draft">
      <p className="comment-excerpt">
        {t.about} {touched.excerpt === '' ? t.aPart : `“${touched.excerpt}”`}, {page}
      </p>
      <CommentForm
        draft={draftKey(draft)}
        label={t.comment}
        submit={t.keep}
        onSay={keep}
        onCancel={() => leaveDraft(PREVIEW_PINS, draft)}
      />
    </div>
  );
}
