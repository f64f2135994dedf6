// The panel of comments: put one on a place, answer, close, open again. Everything is done without a mouse as well.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CommentState, CommentView } from '../../../preload/contract/comments.ts';
import { pageName } from '../../ui/page-name.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { CommentRow } from './comment-row.tsx';
import { PlaceComment } from './place-comment.tsx';
import { PREVIEW_PINS, usePinState } from './pin-desk.ts';
import { commentsQuery } from './queries.ts';
import { RoundLine } from './round-line.tsx';
import { COMMENT_WORDS } from './words.ts';

const FILTERS = ['openOnes', 'closedOnes', 'all'] as const;
type Filter = (typeof FILTERS)[number];

export function CommentsPanel(props: PanelProps) {
  const t = useWords(COMMENT_WORDS);
  const { client, project, isBusy } = props;
  const navigate = useNavigate();
  const { opened, lost } = usePinState(PREVIEW_PINS);
  const { data } = useShown(commentsQuery(client, project.id));
  const [filter, setFilter] = useState<Filter>('openOnes');
  const deeds = useCommentDeeds(props);
  if (!data) return <p className="quiet">{t.reading}</p>;

  const shown = data.comments.filter((comment) => isShown(comment, filter) || comment.id === opened);
  const show = ({ id, page }: CommentView) => {
    const home = project.pages[0]?.path;
    PREVIEW_PINS.change({ opened: opened === id ? undefined : id });
    void navigate({ to: '.', search: (before) => ({ ...before, page: page === home ? undefined : page }), resetScroll: false });
  };

  return (
    <>
      <PlaceComment {...props} />
      <RoundLine {...props} round={data.round} />
      <Filters shown={filter} comments={data.comments} onChoose={setFilter} />
      {shown.length === 0 ? <p className="quiet">{emptyWords(data.comments, filter, t)}</p> : null}
      <ol className="comments" aria-label={t.list}>
        {shown.map((comment) => (
          <CommentRow
            key={comment.id}
            comment={{ ...comment, page: pageName(project.pages, comment.page) }}
            isOpened={comment.id === opened}
            isLost={lost.includes(comment.id)}
            isBusy={isBusy}
            onMove={() => PREVIEW_PINS.change({ isPlacing: true, draft: undefined, moving: comment.id })}
            onShow={() => show(comment)}
            onState={(state) => deeds.setState(comment, state)}
            onFix={() => deeds.fix(comment)}
            onAnswer={(said) => deeds.answer(comment, said)}
          />
        ))}
      </ol>
    </>
  );
}

function useCommentDeeds({ client: { comments }, project: { id: projectId }, deeds }: PanelProps) {
  const t = useWords(COMMENT_WORDS);

  return {
    setState: ({ id, number }: CommentView, state: CommentState) =>
      void deeds.act(async () => {
        await comments.setState({ projectId, id, state });
        return { sentence: t.now(number, t[state]), canUndo: true };
      }),

    fix: ({ id }: CommentView) => void deeds.act(async () => ({ ...(await comments.fix({ projectId, id })), canUndo: true })),

    answer: ({ id }: CommentView, said: { name: string; words: string }) =>
      deeds.act(async () => {
        await comments.answer({ projectId, id, author: 'designer', ...said });
        return { sentence: t.answered };
      }),
  };
}

interface FiltersProps {
  shown: Filter;
  comments: readonly CommentView[];
  onChoose(this: void, filter: Filter): void;
}

function Filters({ shown, comments, onChoose }: FiltersProps) {
  const t = useWords(COMMENT_WORDS);

  return (
    <fieldset className="choices comment-filters">
      <legend className="unseen">{t.which}</legend>
      {FILTERS.map((filter) => (
        <button key={filter} type="button" className="choice" aria-pressed={filter === shown} onClick={() => onChoose(filter)}>
          {t[filter]} <span className="choice-count">{comments.filter((comment) => isShown(comment, filter)).length}</span>
        </button>
      ))}
    </fieldset>
  );
}

function isShown({ state }: CommentView, filter: Filter): boolean {
  return filter === 'all' || (state === 'open') === (filter === 'openOnes');
}

function emptyWords(comments: readonly CommentView[], filter: Filter, t: (typeof COMMENT_WORDS)['en']): string {
  if (comments.length === 0) return t.none;
  return filter === 'openOnes' ? t.noneOpen : t.noneClosed;
}
