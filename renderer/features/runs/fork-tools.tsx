// What can be done with one step: make it once more, or make it otherwise beside the present value and take that.
import { useMutation } from '@tanstack/react-query';
import type { ForkView, ForkWish, StepView } from '../../../preload/contract/made.ts';
import { idWords } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import type { Deeds } from '../../wire/deeds.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { Differences } from './differences.tsx';
import { WORDS } from './words.ts';

export interface ForkToolsProps {
  client: StudioClient;
  projectId: string;
  agent: string;
  forks: StepView['forks'];
  deeds: Deeds;
  isBusy: boolean;
  /** Makes the step once more. */
  onAgain(this: void): void;
}

interface Forked {
  wish: ForkWish;
  view: ForkView;
}

export function ForkTools({ client, projectId, agent, forks, deeds, isBusy, onAgain }: ForkToolsProps) {
  const t = useWords(WORDS);
  const { data, error, isPending, mutate, reset } = useMutation({
    mutationFn: async (wish: ForkWish): Promise<Forked> => ({ wish, view: await client.made.fork({ projectId, agent, wish }) }),
  });
  const isStill = isBusy || isPending;
  const draw = () => mutate({ type: 'draw', number: data?.wish.type === 'draw' ? data.wish.number + 1 : 1 });

  const take = async ({ wish, view }: Forked) => {
    const work = async () => ({
      ...(await client.made.takeFork({ projectId, agent, wish, basedOn: view.basedOn })),
      canUndo: true,
    });
    if (await deeds.act(work)) reset();
  };

  return (
    <div className="fork">
      <div className="fork-ways">
        <Button disabled={isStill} onClick={onAgain}>
          {t.again}
        </Button>
        {forks.canDraw ? (
          <Button disabled={isStill} onClick={draw}>
            {t.draw}
          </Button>
        ) : null}
        <Directions
          ids={forks.directions}
          chosen={data?.wish.type === 'direction' ? data.wish.id : ''}
          isStill={isStill}
          onChoose={(id) => mutate({ type: 'direction', id })}
        />
      </div>
      {!forks.canDraw && forks.directions.length === 0 ? <p className="quiet">{t.noFork}</p> : null}
      {error ? <p role="alert">{wordsOf(error)}</p> : null}
      {data ? <Proposed view={data.view} onTake={() => void take(data)} onLeave={reset} isStill={isStill} /> : null}
    </div>
  );
}

interface DirectionsProps {
  ids: readonly string[];
  chosen: string;
  isStill: boolean;
  onChoose(this: void, id: string): void;
}

function Directions({ ids, chosen, isStill, onChoose }: DirectionsProps) {
  const t = useWords(WORDS);
  if (ids.length === 0) return null;

  return (
    <label>
      <span className="unseen">{t.inDirection}</span>
      <select className="input" value={chosen} disabled={isStill} onChange={(event) => onChoose(event.target.value)}>
        <option value="" disabled>
          {t.inDirection}
        </option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {idWords(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ProposedProps {
  view: ForkView;
  isStill: boolean;
  onTake(this: void): void;
  onLeave(this: void): void;
}

function Proposed({ view: { differences, count }, isStill, onTake, onLeave }: ProposedProps) {
  const t = useWords(WORDS);
  if (count === 0) return <output>{t.forkSame}</output>;

  return (
    <section className="fork-proposed" aria-label={t.proposed}>
      <h4>{t.proposed}</h4>
      <Differences differences={differences} count={count} />
      <div className="fork-ways">
        <Button look="ink" disabled={isStill} onClick={onTake}>
          {t.take}
        </Button>
        <Button onClick={onLeave}>{t.leaveFork}</Button>
      </div>
    </section>
  );
}
