// What has changed since a version: place by place, and on demand the pages as pictures.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Difference, PageDifference } from '../../../preload/contract/history.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { differencesQuery, pageDifferencesQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { WORDS } from './words.ts';

export interface ComparisonProps {
  client: StudioClient;
  projectId: string;
  /** Id of the version. */
  from: string;
}

export function Comparison({ client, projectId, from }: ComparisonProps) {
  const t = useWords(WORDS);
  const { data, error } = useQuery(differencesQuery(client, projectId, from));
  const [areShown, setShown] = useState(false);

  if (error) return <p role="alert">{wordsOf(error)}</p>;
  if (!data) return <p className="quiet">{t.comparing}</p>;
  if (data.length === 0) return <p className="quiet">{t.same}</p>;

  return (
    <div className="comparison">
      <ul className="differences" aria-label={t.changedSince}>
        {data.map((difference) => (
          <li key={JSON.stringify(difference)} className="difference">
            <p className="difference-place">{placeOf(difference)}</p>
            {difference.before === undefined ? null : <del className="difference-before">{difference.before}</del>}
            {difference.after === undefined ? null : <ins className="difference-after">{difference.after}</ins>}
          </li>
        ))}
      </ul>
      {areShown ? <PagePictures client={client} projectId={projectId} from={from} /> : null}
      {areShown ? null : <Button onClick={() => setShown(true)}>{t.asPictures}</Button>}
    </div>
  );
}

function PagePictures({ client, projectId, from }: ComparisonProps) {
  const t = useWords(WORDS);
  const { data, error } = useQuery(pageDifferencesQuery(client, projectId, from));

  if (error) return <p role="alert">{wordsOf(error)}</p>;
  if (!data) return <output className="quiet">{t.drawing}</output>;

  return (
    <ul className="page-differences">
      {data.map((page) => (
        <li key={page.path}>
          <p className="difference-place">
            {page.path} <span className="quiet">{shareWords(page, t)}</span>
          </p>
          {page.picture ? <img className="page-picture" src={page.picture} alt={t.whereDiffers(page.path)} /> : null}
        </li>
      ))}
    </ul>
  );
}

function placeOf({ page, section, field }: Difference): string {
  return [page, section, field].filter(Boolean).join(', ');
}

function shareWords({ changedShare, picture }: PageDifference, t: (typeof WORDS)['en']): string {
  if (changedShare === 0) return t.looksSame;
  if (!picture) return t.inOne;

  return t.differs(changedShare * 100);
}
