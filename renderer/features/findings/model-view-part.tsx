// What a model holds of the site, with leave and price before it is asked.
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ModelViewShown } from '../../../preload/contract/findings.ts';
import { moneyText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { WORDS } from './model-view-words.ts';

interface ModelViewPartProps {
  client: StudioClient;
  projectId: string;
  changedAt: Date;
  shown: ModelViewShown;
}

type Kept = NonNullable<ModelViewShown['kept']>;

export function ModelViewPart({ client, projectId, changedAt, shown: { kept, offer } }: ModelViewPartProps) {
  const t = useWords(WORDS);
  const { isAsking, refusal, ask, stop } = useAsking(client, projectId);

  return (
    <section className="model-view" aria-label={t.heading}>
      <h3 className="panel-heading">{t.heading}</h3>
      <p className="quiet">{t.intro}</p>
      {offer ? <Offer offer={offer} /> : <p className="quiet">{t.none}</p>}
      {offer && !isAsking ? <Button onClick={ask}>{kept ? t.again : t.ask}</Button> : null}
      {isAsking ? (
        <div className="grade-start">
          <p aria-live="polite">{t.asking}</p>
          <Button look="signal" onClick={stop}>
            {t.stop}
          </Button>
        </div>
      ) : null}
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      {kept && kept.judgedAt < changedAt ? <p className="quiet">{t.old}</p> : null}
      {kept ? <View kept={kept} projectId={projectId} /> : null}
    </section>
  );
}

function useAsking(client: StudioClient, projectId: string) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const queries = useQueryClient();
  const asking = useRef<AbortController>(undefined);

  useEffect(() => () => asking.current?.abort(), []);

  const follow = async (): Promise<void> => {
    const own = new AbortController();
    asking.current = own;
    setRefusal(undefined);
    setAsking(true);
    try {
      await client.findings.askModel({ projectId }, { signal: own.signal });
    } catch (error) {
      if (!own.signal.aborted) setRefusal(wordsOf(error));
    }
    setAsking(false);
    await queries.invalidateQueries({ queryKey: ['model-view', projectId] });
    await queries.invalidateQueries({ queryKey: ['models'] });
  };
  return { isAsking, refusal, ask: () => void follow(), stop: () => asking.current?.abort() };
}

function Offer({ offer: { models, lowUsd, highUsd, budgetUsd, isShown } }: { offer: NonNullable<ModelViewShown['offer']> }) {
  const t = useWords(WORDS);
  const names = models.join(', ');
  const price = highUsd === 0 ? t.free(names) : t.price(names, [moneyText(lowUsd), moneyText(highUsd), moneyText(budgetUsd)]);
  return <p className="quiet">{`${price} ${isShown ? t.sendsPictures : t.sends}`}</p>;
}

function View({ kept: { grades, findings, dropped }, projectId }: { kept: Kept; projectId: string }) {
  const t = useWords(WORDS);

  return (
    <>
      <ul className="grades" aria-label={t.heading}>
        {grades.map(({ aspect, model, letter, score01, reasons }) => (
          <li key={aspect} className="grade">
            <p className="grade-letter" data-letter={letter}>
              {letter}
            </p>
            <h4 className="grade-name">
              {t.aspects[aspect] ?? aspect}
              <span className="grade-score">{t.score(Math.round(score01 * 100), model)}</span>
            </h4>
            <ul className="grade-reasons">
              {reasons.map(({ why, quote, page }) => (
                <li key={quote + why}>
                  {why} <q>{quote}</q> <PageLink projectId={projectId} page={page} words={page} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Seen findings={findings} projectId={projectId} />
      {dropped.length > 0 ? (
        <details className="model-dropped">
          <summary>{t.dropped(dropped.length)}</summary>
          <ul>
            {[...new Set(dropped)].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Seen({ findings, projectId }: Pick<Kept, 'findings'> & { projectId: string }) {
  const t = useWords(WORDS);
  if (findings.length === 0) return null;

  return (
    <ol className="findings" aria-label={t.seen}>
      {findings.map(({ message, fix, certainty, place }) => (
        <li key={`${place?.page} ${place?.look?.widthPx} ${place?.selector} ${message}`} className="finding">
          <p className="finding-about">{t.seenAbout[certainty]}</p>
          <p className="finding-message">{message}</p>
          {fix === undefined ? null : <p>{fix}</p>}
          {place ? (
            <p className="finding-places">
              <PageLink
                projectId={projectId}
                page={place.page}
                words={[place.page, place.selector, place.look && t.width(place.look.widthPx)].filter(Boolean).join(', ')}
              />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function PageLink({ projectId, page, words }: { projectId: string; page: string; words: string }) {
  return (
    <Link to="/projects/$projectId" params={{ projectId }} search={(before) => ({ ...before, page })} resetScroll={false}>
      {words}
    </Link>
  );
}
