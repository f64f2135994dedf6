// What the history panel can do: each deed asks the host, says what came of it, and lets the site's files follow.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';

interface Said {
  words: string;
  isAlarming: boolean;
}

export interface HistoryDeeds {
  isWorking: boolean;
  /** What came of the last deed, until it is read. */
  said: Said | undefined;
  hush(this: void): void;
  /** Does nothing while another is on. */
  act(this: void, work: () => Promise<{ sentence: string }>): Promise<void>;
  /** Lets the files of the site follow its newest change. */
  follow(this: void): Promise<void>;
}

export function useHistory(client: StudioClient, projectId: string): HistoryDeeds {
  const queries = useQueryClient();
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState<Said>();

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    if (isWorking) return;
    setWorking(true);
    try {
      await work();
    } catch (error) {
      setSaid({ words: wordsOf(error), isAlarming: true });
    }
    await queries.invalidateQueries();
    setWorking(false);
  };

  return {
    isWorking,
    said,
    hush: () => setSaid(undefined),
    follow: () => guarded(() => client.history.settle({ projectId })),

    act: (work) =>
      guarded(async () => {
        const { sentence } = await work();
        setSaid({ words: sentence, isAlarming: false });
        await queries.invalidateQueries({ queryKey: ['history', projectId] });
        await client.history.settle({ projectId });
      }),
  };
}
