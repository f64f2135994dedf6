// What the host makes of the draft: its reading after each pause of typing, and sketches one after the other.
import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BriefReading, BriefSource, Wish } from '../../../preload/contract/brief.ts';
import type { StudioClient } from '../../wire/connect.ts';

/** Long enough that nobody is in the middle of a word. */
const PAUSE_MS = 450;
const KEPT_MS = 600_000;

/** The source as it was when typing last paused. */
export function usePaused(source: BriefSource | undefined): BriefSource | undefined {
  const key = JSON.stringify(source);
  const [paused, setPaused] = useState({ key, source });

  useEffect(() => {
    if (paused.key === key) return undefined;
    const timer = setTimeout(() => setPaused({ key, source }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [paused.key, key, source]);

  return source === undefined ? undefined : paused.source;
}

export function useReading(client: StudioClient, source: BriefSource | undefined) {
  return useQuery<BriefReading>({
    queryKey: ['reading', source],
    queryFn: source === undefined ? skipToken : ({ signal }) => client.brief.read({ source }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: KEPT_MS,
  });
}

export function sketchQuery(client: StudioClient, source: BriefSource, wish: Wish) {
  return queryOptions({
    queryKey: ['sketch', source, wish],
    queryFn: ({ signal }) => inTurn(() => client.brief.sketch({ source, wish }, { signal }), signal),
    staleTime: Infinity,
    gcTime: KEPT_MS,
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time, so that the first is there soon. */
function inTurn<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  const next = last.then(() => {
    signal.throwIfAborted();
    return work();
  });
  last = next.catch(() => undefined);
  return next;
}
