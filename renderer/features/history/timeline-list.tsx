// Every change of a site and every publication of it, newest first: who, what, when, and the way back to it.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Fragment, memo, useCallback, useEffect, useMemo, useRef } from 'react';
import type { TimelineEntry } from '../../../preload/contract/history.ts';
import { agoText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { InSight } from '../../ui/in-sight.tsx';
import { useHostWords } from '../../ui/host-words.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { deploymentsQuery, hostsQuery, timelinePages } from '../../wire/queries.ts';
import { isPublication, PublishedEntry, type Publication } from './published-entry.tsx';
import { useFar } from './use-far.ts';
import { WORDS } from './words.ts';

export interface TimelineListProps {
  client: StudioClient;
  projectId: string;
  now: Date;
  isStill: boolean;
  onRestore(this: void, changeId: string): void;
  onShow(this: void, publication: Publication): void;
}

export function TimelineList({ client, projectId, now, isStill, onRestore, onShow }: TimelineListProps) {
  const t = useWords(WORDS);
  const publications = usePublications(client, projectId);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...timelinePages(client, projectId),
    throwOnError: (_, { state }) => state.data === undefined,
  });
  const pages = data?.pages ?? [];
  const current = pages.flatMap(({ entries }) => entries).find((entry) => entry.isStanding && isState(entry));
  const newest = useRef({ onRestore, onShow });
  useEffect(() => {
    newest.current = { onRestore, onShow };
  });
  const restore = useCallback((changeId: string) => newest.current.onRestore(changeId), []);
  const show = useCallback((publication: Publication) => newest.current.onShow(publication), []);
  const ends = pages.map(({ entries }) => entries.at(-1)?.at.getTime());

  if (!data) return <p className="quiet">{t.reading}</p>;
  if (!pages[0]?.entries.length) return <p className="quiet">{t.none}</p>;
  return (
    <div>
      <div className="timeline">
        {pages.map(({ entries }, index) => (
          <Page
            key={entries[0]?.id}
            entries={entries}
            publications={publications}
            until={ends[index - 1] ?? Infinity}
            current={current}
            now={now}
            isStill={isStill}
            onRestore={restore}
            onShow={show}
          />
        ))}
      </div>
      {hasNextPage ? (
        <>
          <InSight key={pages.length} onSight={() => void fetchNextPage()} />
          <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.earlier}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function usePublications(client: StudioClient, projectId: string): readonly Publication[] {
  const { data: deployments } = useQuery(deploymentsQuery(client, projectId));
  const { data: hosts } = useQuery(hostsQuery(client, projectId));
  return useMemo(
    () =>
      (deployments ?? [])
        .map((each) => ({ ...each, hostName: hosts?.find(({ id }) => id === each.host)?.name ?? each.host }))
        .filter(isPublication),
    [deployments, hosts],
  );
}

interface PageProps {
  entries: readonly TimelineEntry[];
  /** Newest first. */
  publications: readonly Publication[];
  /** When the page before this one ends. */
  until: number;
  /** Where the site stands. */
  current: TimelineEntry | undefined;
  now: Date;
  isStill: boolean;
  onRestore(this: void, changeId: string): void;
  onShow(this: void, publication: Publication): void;
}

/** One page of the list: not drawn again when another comes; far out of sight it is only as high as it was. */
const Page = memo(function Page({ entries, publications, until, onShow, ...shown }: PageProps) {
  const [place, far] = useFar<HTMLOListElement>();
  if (far) return <ol ref={place} style={{ blockSize: far.heightPx }} />;

  return (
    <ol ref={place}>
      {entries.map((entry, index) => {
        const [from, to] = [entry.at.getTime(), entries[index - 1]?.at.getTime() ?? until];
        const since = publications.filter(({ at }) => at.getTime() >= from && at.getTime() < to);

        return (
          <Fragment key={entry.id}>
            {since.map((each) => (
              <PublishedEntry key={each.id} publication={each} now={shown.now} isStill={shown.isStill} onShow={onShow} />
            ))}
            <Change entry={entry} {...shown} />
          </Fragment>
        );
      })}
    </ol>
  );
});

type ChangeProps = Pick<PageProps, 'current' | 'now' | 'isStill' | 'onRestore'> & { entry: TimelineEntry };

function Change({ entry, current, now, isStill, onRestore }: ChangeProps) {
  const t = useWords(WORDS);
  const words = useHostWords();

  return (
    <li className={entry.isStanding ? 'change' : 'change is-undone'}>
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
