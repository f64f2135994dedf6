// One grading of a project's site, or one attempt to improve it, as the screen follows it: how far it is, what came of it.
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { GradingView } from '../../../preload/contract/findings.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';

export interface Progress {
  done: number;
  of: number;
  what: string;
}

export interface Grading {
  /** Of the grading that goes on; missing when none does. */
  progress: Progress | undefined;
  /** What the last one came to. */
  view: GradingView | undefined;
  /** What was done to make the site better, and why. */
  said: readonly string[];
  /** Why the last one came to nothing. */
  refusal: string | undefined;
  start(this: void): void;
  /** Lets what is at fault be made again. */
  improve(this: void): void;
  stop(this: void): void;
}

export function useGrading(client: StudioClient, projectId: string): Grading {
  const [progress, setProgress] = useState<Progress>();
  const [refusal, setRefusal] = useState<string>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const queries = useQueryClient();
  const queryKey = ['grading', projectId];
  // It stays while other panels are looked at.
  const { data: view } = useQuery<GradingView>({ queryKey, queryFn: skipToken, gcTime: Infinity });
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const follow = async (deed: 'grade' | 'improve', { signal }: AbortController): Promise<void> => {
    try {
      for await (const event of await client.findings[deed]({ projectId }, { signal })) {
        if (event.type === 'progress') setProgress(event);
        else if (event.type === 'said') setSaid((before) => [...before, event.words]);
        else queries.setQueryData(queryKey, event.grading);
      }
    } catch (error) {
      if (!signal.aborted) setRefusal(wordsOf(error));
    }
    setProgress(undefined);
    if (deed === 'improve') await queries.invalidateQueries();
  };

  const begin = (deed: 'grade' | 'improve') => {
    running.current?.abort();
    running.current = new AbortController();
    setRefusal(undefined);
    setSaid([]);
    setProgress({ done: 0, of: 1, what: '' });
    void follow(deed, running.current);
  };

  return {
    progress,
    view,
    said,
    refusal,
    start: () => begin('grade'),
    improve: () => begin('improve'),
    stop() {
      running.current?.abort();
      setProgress(undefined);
    },
  };
}
