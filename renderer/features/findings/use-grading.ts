// One grading of a project's site as the screen follows it: how far it is, what came of it, why it did not.
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
  /** Why the last one came to nothing. */
  refusal: string | undefined;
  start(this: void): void;
  stop(this: void): void;
}

export function useGrading(client: StudioClient, projectId: string): Grading {
  const [progress, setProgress] = useState<Progress>();
  const [view, setView] = useState<GradingView>();
  const [refusal, setRefusal] = useState<string>();
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const follow = async ({ signal }: AbortController): Promise<void> => {
    try {
      for await (const event of await client.findings.grade({ projectId }, { signal })) {
        if (event.type === 'progress') setProgress(event);
        else setView(event.grading);
      }
    } catch (error) {
      if (!signal.aborted) setRefusal(wordsOf(error));
    }
    setProgress(undefined);
  };

  return {
    progress,
    view,
    refusal,
    start() {
      running.current?.abort();
      running.current = new AbortController();
      setRefusal(undefined);
      setProgress({ done: 0, of: 1, what: '' });
      void follow(running.current);
    },
    stop() {
      running.current?.abort();
      setProgress(undefined);
    },
  };
}
