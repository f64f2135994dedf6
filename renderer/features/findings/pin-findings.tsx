// Open comments as findings beside those that were measured: each shows its place, and its maker can be asked for that place alone.
import { Link } from '@tanstack/react-router';
import type { CommentView } from '../../../preload/contract/comments.ts';
import { Button } from '../../ui/button.tsx';
import { pageName } from '../../ui/page-name.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { PREVIEW_PINS } from '../comments/pin-desk.ts';
import { commentsQuery } from '../comments/queries.ts';
import { COMMENT_WORDS } from '../comments/words.ts';

export function PinFindings({ client, project: { id: projectId, pages }, deeds, isBusy }: PanelProps) {
  const t = useWords(COMMENT_WORDS);
  const { data } = useShown(commentsQuery(client, projectId));
  const open = data?.comments.filter(({ state }) => state === 'open') ?? [];
  if (open.length === 0) return null;

  const fix = ({ id }: CommentView) =>
    void deeds.change(async (deedId) => ({ ...(await client.comments.fix({ projectId, deedId, id })), canUndo: true }));

  return (
    <ol className="findings" aria-label={t.list}>
      {open.map((comment) => (
        <li key={comment.id} className="finding">
          <p className="finding-about">
            {t.comment} {comment.number} · {comment.name}
          </p>
          <p className="finding-message" dir="auto">
            {comment.words}
          </p>
          {comment.hasMaker ? (
            <Button
              aria-label={t.of(t.fix, comment.number)}
              aria-disabled={isBusy}
              onClick={() => (isBusy ? undefined : fix(comment))}
            >
              {t.fix}
            </Button>
          ) : null}
          <ul className="finding-places">
            <li>
              <Link
                to="/projects/$projectId"
                params={{ projectId }}
                search={(before) => ({ ...before, page: comment.page })}
                resetScroll={false}
                onClick={() => PREVIEW_PINS.change({ opened: comment.id })}
              >
                {[pageName(pages, comment.page), comment.excerpt && `“${comment.excerpt}”`].filter(Boolean).join(' ')}
              </Link>
            </li>
          </ul>
        </li>
      ))}
    </ol>
  );
}
