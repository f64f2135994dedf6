// Every change of a site, newest first: who, what, when, and the way back to it.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { TimelineEntry } from '../../../preload/contract/history.ts';
import { agoText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { timelinePages } from '../../wire/queries.ts';
import { WORDS } from './words.ts';

export interface TimelineListProps {
  client: StudioClient;
  projectId: string;
  now: Date;
  isStill: boolean;
  onRestore(this: void, changeId: string): void;
}

export function TimelineList({ client, projectId, now, isStill, onRestore }: TimelineListProps) {
  const t = useWords(WORDS);
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(timelinePages(client, projectId));
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const current = entries.find((entry) => entry.isStanding && isState(entry));

  if (entries.length === 0) return <p className="quiet">{t.none}</p>;
  return (
    <div>
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={entry.id} className={entry.isStanding ? 'change' : 'change is-undone'}>
            <p className="change-sentence">{entry.sentence}</p>
            <p className="change-about">
              {t[entry.author]}, <When at={entry.at} now={now} />
              {entry.isStanding ? '' : t.takenBack}
            </p>
            {entry !== current && isState(entry) ? (
              <Button
                className="change-back"
                aria-disabled={isStill}
                aria-label={t.goBackTo(entry.sentence)}
                onClick={() => !isStill && onRestore(entry.id)}
              >
                {t.goBack}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {hasNextPage ? <Button onClick={() => void fetchNextPage()}>{t.earlier}</Button> : null}
    </div>
  );
}

function When({ at, now }: { at: Date; now: Date }) {
  return (
    <time dateTime={at.toISOString()} title={at.toLocaleString()}>
      {agoText(at, now)}
    </time>
  );
}

/** Undo and redo are moves between states and no state of their own. */
function isState({ kind }: TimelineEntry): boolean {
  return kind !== 'undo' && kind !== 'redo';
}
