// One comment: who said what where, what was answered, how it stands, and what can be done about it.
import { useEffect, useRef } from 'react';
import type { CommentState, CommentView } from '../../../preload/contract/comments.ts';
import { Button } from '../../ui/button.tsx';
import { localeOf, useLanguage, useWords } from '../../ui/words.ts';
import { useDraft } from '../../wire/drafts.ts';
import { CommentForm } from './comment-form.tsx';
import { COMMENT_WORDS } from './words.ts';

export interface CommentRowProps {
  comment: CommentView;
  isOpened: boolean;
  /** Its element is not on its page any more. */
  isLost: boolean;
  /** While the site is made, nobody is asked to mend it. */
  isBusy: boolean;
  onShow(this: void): void;
  /** Begins to choose another place for it. */
  onMove(this: void): void;
  onState(this: void, state: CommentState): void;
  onFix(this: void): void;
  onAnswer(this: void, said: { name: string; words: string }): Promise<boolean>;
}

export function CommentRow({ comment, isOpened, isLost, isBusy, onShow, onMove, onState, onFix, onAnswer }: CommentRowProps) {
  const t = useWords(COMMENT_WORDS);
  const { id, number, state, words, hasMaker } = comment;
  const answer = `answer ${id}`;
  const { isBegun: isAnswering, type: begin, leave } = useDraft(answer);
  const row = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (isOpened) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpened]);

  const deed = (name: string, onClick: () => void, isOff = false) => (
    <Button look="plain" aria-label={t.of(name, number)} aria-disabled={isOff} onClick={() => !isOff && onClick()}>
      {name}
    </Button>
  );

  return (
    <li ref={row} className={isOpened ? 'comment is-opened' : 'comment'} data-state={state}>
      <button type="button" className="comment-number" aria-label={t.show(number)} aria-pressed={isOpened} onClick={onShow}>
        {number}
      </button>
      <div className="comment-body">
        <About comment={comment} />
        <p className="comment-words" dir="auto">
          {words}
        </p>
        {isLost ? <p className="comment-lost">{t.lost}</p> : null}
        <Answers comment={comment} />
        {isAnswering ? (
          <CommentForm draft={answer} label={t.answerTo(number)} submit={t.say} onCancel={leave} onSay={onAnswer} />
        ) : (
          <div className="comment-ways">
            {state === 'open' ? deed(t.setDone, () => onState('done')) : deed(t.setOpen, () => onState('open'))}
            {state === 'open' ? deed(t.setWont, () => onState('wont')) : null}
            {isLost ? deed(t.move, onMove) : null}
            {deed(t.answer, () => begin(''))}
            {state === 'open' && hasMaker ? deed(t.fix, onFix, isBusy) : null}
          </div>
        )}
      </div>
    </li>
  );
}

const DATE = { dateStyle: 'medium', timeStyle: 'short' } as const;

function About({ comment: { author, name, page, round, at, state, excerpt } }: { comment: CommentView }) {
  const t = useWords(COMMENT_WORDS);
  const language = useLanguage();

  return (
    <>
      <p className="comment-about">
        <span className="comment-name">{name}</span>, {author === 'client' ? t.theClient : t.studio}, {page}, {t.round(round)},{' '}
        <time dateTime={at.toISOString()}>{at.toLocaleString(localeOf(language), DATE)}</time>
        {state === 'open' ? null : <span className="comment-state">, {t[state]}</span>}
      </p>
      {excerpt === '' ? null : (
        <p className="comment-excerpt" dir="auto">
          {excerpt}
        </p>
      )}
    </>
  );
}

function Answers({ comment: { answers } }: { comment: CommentView }) {
  const t = useWords(COMMENT_WORDS);
  if (answers.length === 0) return null;

  return (
    <ul className="comment-answers">
      {answers.map(({ id, author, name, words }) => (
        <li key={id}>
          <p className="comment-about">
            <span className="comment-name">{name}</span>, {author === 'client' ? t.theClient : t.studio}
          </p>
          <p className="comment-words" dir="auto">
            {words}
          </p>
        </li>
      ))}
    </ul>
  );
}
