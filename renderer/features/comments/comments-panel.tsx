// The panel of comments: put one on a place, answer, close, open again. Everything is done without a mouse as well.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CommentState, CommentView } from '../../../preload/contract/comments.ts';
import { More, useBegun } from '../../ui/more.tsx';
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

/** Drawn at once. */
const STEP = 30;
/** Fewer are looked through by eye. */
const SEARCHED_FROM = 12;

export function CommentsPanel(props: PanelProps) {
  const t = useWords(COMMENT_WORDS);
  const { client, project, isBusy } = props;
  const navigate = useNavigate();
  const { opened, lost } = usePinState(PREVIEW_PINS);
  const { data } = useShown(commentsQuery(client, project.id));
  const [filter, setFilter] = useState<Filter>('openOnes');
  const [sought, setSought] = useState('');
  const deeds = useCommentDeeds(props);
  const all = data?.comments ?? [];
  const found = all.filter((comment) => (isShown(comment, filter) && says(comment, sought)) || comment.id === opened);
  const upToOpened = found.findIndex(({ id }) => id === opened) + 1;
  const { shown, more } = useBegun(found, { step: STEP, of: `${filter} ${sought}`, atLeast: upToOpened });
  if (!data) return <p className="quiet">{t.reading}</p>;

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
      {all.length > SEARCHED_FROM ? <Search sought={sought} onSeek={setSought} /> : null}
      {shown.length === 0 ? <p className="quiet">{sought.trim() === '' ? emptyWords(all, filter, t) : t.notFound}</p> : null}
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
      <More {...more} inSight />
    </>
  );
}

function Search({ sought, onSeek }: { sought: string; onSeek(this: void, words: string): void }) {
  const t = useWords(COMMENT_WORDS);

  return (
    <input
      type="search"
      className="input comment-search"
      aria-label={t.search}
      placeholder={t.search}
      value={sought}
      onChange={(event) => onSeek(event.target.value)}
    />
  );
}

/** In what was commented, by whom, and what was answered. */
function says({ name, words, excerpt, answers }: CommentView, sought: string): boolean {
  const told = [name, words, excerpt, ...answers.map((answer) => answer.words)].join(' ');
  return told.toLowerCase().includes(sought.trim().toLowerCase());
}

function useCommentDeeds({ client: { comments }, project: { id: projectId }, deeds }: PanelProps) {
  const t = useWords(COMMENT_WORDS);

  return {
    setState: ({ id, number }: CommentView, state: CommentState) =>
      void deeds.change(async (deedId) => {
        await comments.setState({ projectId, deedId, id, state });
        return { sentence: t.now(number, t[state]), canUndo: true };
      }),

    fix: ({ id }: CommentView) =>
      void deeds.change(async (deedId) => ({ ...(await comments.fix({ projectId, deedId, id })), canUndo: true })),

    answer: ({ id }: CommentView, said: { name: string; words: string }) =>
      deeds.change(async (deedId) => {
        await comments.answer({ projectId, deedId, id, author: 'designer', ...said });
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
