// Every change of a site, newest first: who, what, when, and the way back to it.
import { useInfiniteQuery } from '@tanstack/react-query';
import { memo, useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { TimelineEntry } from '../../../preload/contract/history.ts';
import { agoText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useHostWords } from '../../ui/host-words.ts';
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
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(timelinePages(client, projectId));
  const pages = data?.pages ?? [];
  const current = pages.flatMap(({ entries }) => entries).find((entry) => entry.isStanding && isState(entry));
  const newest = useRef(onRestore);
  useEffect(() => {
    newest.current = onRestore;
  });
  const restore = useCallback((changeId: string) => newest.current(changeId), []);

  if (!pages[0]?.entries.length) return <p className="quiet">{t.none}</p>;
  return (
    <div>
      <ol className="timeline">
        {pages.map(({ entries }) => (
          <Page key={entries[0]?.id} entries={entries} current={current} now={now} isStill={isStill} onRestore={restore} />
        ))}
      </ol>
      {hasNextPage ? (
        <>
          <NextInSight key={pages.length} onSight={() => void fetchNextPage()} />
          <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.earlier}
          </Button>
        </>
      ) : null}
    </div>
  );
}

interface PageProps {
  entries: readonly TimelineEntry[];
  /** Where the site stands. */
  current: TimelineEntry | undefined;
  now: Date;
  isStill: boolean;
  onRestore(this: void, changeId: string): void;
}

/** One page of the list: those shown already are not drawn again when another comes. */
const Page = memo(function Page({ entries, current, now, isStill, onRestore }: PageProps) {
  const t = useWords(WORDS);
  const words = useHostWords();

  return entries.map((entry) => (
    <li key={entry.id} className={entry.isStanding ? 'change' : 'change is-undone'}>
      <p className="change-sentence">{words(entry.sentence)}</p>
      <p className="change-about">
        {t[entry.author]}, <When at={entry.at} now={now} />
        {entry.isStanding ? '' : t.takenBack}
      </p>
      {entry !== current && isState(entry) ? (
        <Button
          className="change-back"
          aria-disabled={isStill}
          aria-label={t.goBackTo(words(entry.sentence))}
          onClick={() => !isStill && onRestore(entry.id)}
        >
          {t.goBack}
        </Button>
      ) : null}
    </li>
  ));
});

/** So far ahead of the list's end the next page is asked for. */
const AHEAD = '1200px';

/** Its place at the list's end is watched anew after each page. */
function NextInSight({ onSight }: { onSight(this: void): void }) {
  const place = useRef<HTMLSpanElement>(null);
  const sight = useEffectEvent(onSight);

  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && sight(), { rootMargin: AHEAD });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);

  return <span ref={place} aria-hidden="true" />;
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
