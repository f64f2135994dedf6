// One step opened: what it reads, what it made, how that differs from the time before.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Leaf, StepView } from '../../../preload/contract/made.ts';
import { Missing } from '../../ui/missing.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import type { Deeds } from '../../wire/deeds.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { Differences } from './differences.tsx';
import { ForkTools } from './fork-tools.tsx';
import { StepSaid } from './step-said.tsx';
import { WORDS } from './words.ts';

export interface StepDetailProps {
  client: StudioClient;
  projectId: string;
  agent: string;
  deeds: Deeds;
  isBusy: boolean;
  /** Makes the step once more. */
  onAgain(this: void, agent: string): void;
}

export function StepDetail({ client, projectId, agent, deeds, isBusy, onAgain }: StepDetailProps) {
  const t = useWords(WORDS);
  const [place, isOpen] = useIsOpen();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', projectId, 'step', agent],
    queryFn: () => client.made.step({ projectId, agent }),
    enabled: isOpen,
  });

  return (
    <div ref={place} className="step-detail">
      {error ? <Missing words={wordsOf(error)} onAgain={() => void refetch()} /> : null}
      {data ? (
        <ForkTools {...{ client, projectId, agent, deeds, isBusy }} forks={data.forks} onAgain={() => onAgain(agent)} />
      ) : null}
      {data ? <Opened step={data} /> : null}
      {data || error ? null : <p className="quiet">{t.looking}</p>}
    </div>
  );
}

function Opened({ step }: { step: StepView }) {
  const t = useWords(WORDS);
  const { reasons, reads, leaves, count, differences } = step;

  return (
    <>
      {reasons.length === 0 ? null : (
        <>
          <h4>{t.reasons}</h4>
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </>
      )}
      {differences === undefined ? null : (
        <>
          <h4>{t.differs}</h4>
          {differences.length === 0 ? <p className="quiet">{t.same}</p> : null}
          <Differences differences={differences} count={differences.length} />
        </>
      )}
      <StepSaid {...step} />
      <h4>{t.made}</h4>
      <Leaves leaves={leaves} count={count} />
      <h4>{t.reading}</h4>
      {reads.map((read) => (
        <details key={read.path} className="read">
          <summary>
            <code>{read.path}</code>
          </summary>
          <Leaves leaves={read.leaves} count={read.count} />
        </details>
      ))}
    </>
  );
}

function Leaves({ leaves, count }: { leaves: readonly Leaf[]; count: number }) {
  const t = useWords(WORDS);

  return (
    <ul>
      {leaves.map(({ pointer, words }) => (
        <li key={pointer} className="leaf">
          <code>{pointer}</code> <bdi>{words}</bdi>
        </li>
      ))}
      {count > leaves.length ? <li className="quiet">{t.more(count - leaves.length)}</li> : null}
    </ul>
  );
}

/** Nothing is asked for before the step around it is opened. */
function useIsOpen() {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const around = place.current?.closest('details');
    const look = () => setOpen(around?.open ?? false);
    look();
    around?.addEventListener('toggle', look);
    return () => around?.removeEventListener('toggle', look);
  }, []);

  return [place, isOpen] as const;
}
