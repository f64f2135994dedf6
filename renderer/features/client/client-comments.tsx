// On the client's screen: the field for a comment on a place, and a comment that was opened with what was answered.
import { useQuery } from '@tanstack/react-query';
import type { CommentView } from '../../../preload/contract/comments.ts';
import { useWords } from '../../ui/words.ts';
import { CommentForm } from '../comments/comment-form.tsx';
import { draftKey, leaveDraft, usePinState, type PinDesk } from '../comments/pin-desk.ts';
import { commentsQuery } from '../comments/queries.ts';
import { COMMENT_WORDS } from '../comments/words.ts';
import type { ClientViewProps } from './client-view-props.ts';

type ClientCommentsProps = ClientViewProps & { desk: PinDesk };

export function ClientComments(props: ClientCommentsProps) {
  const t = useWords(COMMENT_WORDS);
  const { client, project, deeds, desk } = props;
  const { draft, opened } = usePinState(desk);
  const { data } = useQuery(commentsQuery(client, project.id));
  const comment = data?.comments.find(({ id }) => id === opened);

  if (draft) {
    const { page, touched } = draft;
    const key = draftKey(draft);
    const leave = () => leaveDraft(desk, draft);
    const keep = async (said: { name: string; words: string }) => {
      const isKept = await deeds.change(async (deedId) => {
        await client.comments.add({ projectId: project.id, deedId, author: 'client', page, touched, ...said });
        return { sentence: t.kept, canUndo: true };
      });
      if (isKept) leave();
      return isKept;
    };
    return (
      <div className="client-card">
        <CommentForm draft={key} key={key} label={t.comment} submit={t.keep} onSay={keep} onCancel={leave} />
      </div>
    );
  }
  return comment ? <Opened {...props} comment={comment} /> : null;
}

function Opened({ client, project, deeds, desk, comment }: ClientCommentsProps & { comment: CommentView }) {
  const t = useWords(COMMENT_WORDS);
  const leave = () => desk.change({ opened: undefined });
  const { id, number, name, words, answers } = comment;

  const answer = (said: { name: string; words: string }) =>
    deeds.change(async (deedId) => {
      await client.comments.answer({ projectId: project.id, deedId, id, author: 'client', ...said });
      return { sentence: t.answered };
    });

  return (
    <div className="client-card">
      <p className="comment-about">
        {number}. <span className="comment-name">{name}</span>, {t[comment.state]}
      </p>
      <p className="comment-words" dir="auto">
        {words}
      </p>
      <ul className="comment-answers">
        {answers.map((each) => (
          <li key={each.id}>
            <p className="comment-about">{each.name}</p>
            <p className="comment-words" dir="auto">
              {each.words}
            </p>
          </li>
        ))}
      </ul>
      <CommentForm key={id} draft={`answer ${id}`} label={t.answerTo(number)} submit={t.say} onSay={answer} onCancel={leave} />
    </div>
  );
}
