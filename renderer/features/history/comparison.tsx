// What has changed since a version: place by place, and on demand the pages as pictures.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageDifference } from '../../../preload/contract/history.ts';
import { Button } from '../../ui/button.tsx';
import { pageName } from '../../ui/page-name.ts';
import { Missing } from '../../ui/missing.tsx';
import { placeInWords } from '../../ui/host-words.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { differencesQuery, pageDifferencesQuery, projectQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import type { ComparisonProps } from './comparison-props.ts';
import { SideBySide } from './side-by-side.tsx';
import { WORDS } from './words.ts';

export function Comparison({ client, projectId, from }: ComparisonProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(differencesQuery(client, projectId, from));
  const [areShown, setShown] = useState(false);
  const [isBeside, setBeside] = useState(false);

  if (error) return <Missing words={wordsOf(error)} onAgain={() => void refetch()} />;
  if (!data) return <p className="quiet">{t.comparing}</p>;
  if (data.length === 0) return <p className="quiet">{t.same}</p>;

  return (
    <div className="comparison">
      <ul className="differences" aria-label={t.changedSince}>
        {data.map((difference) => (
          <li key={JSON.stringify(difference)} className="difference">
            <p className="difference-place">{placeInWords(difference, language)}</p>
            {difference.before === undefined ? null : <del className="difference-before">{difference.before}</del>}
            {difference.after === undefined ? null : <ins className="difference-after">{difference.after}</ins>}
          </li>
        ))}
      </ul>
      {areShown ? <PagePictures client={client} projectId={projectId} from={from} /> : null}
      <div className="version-ways">
        <Button onClick={() => setBeside(true)}>{t.sideBySide}</Button>
        {areShown ? null : <Button onClick={() => setShown(true)}>{t.asPictures}</Button>}
      </div>
      {isBeside ? <SideBySide client={client} projectId={projectId} from={from} onEnd={() => setBeside(false)} /> : null}
    </div>
  );
}

/** Keys scroll an area only when it can be focused: https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */
const SCROLLS = { tabIndex: 0 } as const;

function PagePictures({ client, projectId, from }: ComparisonProps) {
  const t = useWords(WORDS);
  const { data, error, refetch } = useQuery(pageDifferencesQuery(client, projectId, from));
  const { data: project } = useQuery(projectQuery(client, projectId));
  const nameOf = (path: string) => pageName(project?.pages ?? [], path);

  if (error) return <Missing words={wordsOf(error)} onAgain={() => void refetch()} />;
  if (!data) return <output className="quiet">{t.drawing}</output>;

  return (
    <ul className="page-differences">
      {data.map((page) => (
        <li key={page.path}>
          <p className="difference-place">
            {nameOf(page.path)} <span className="quiet">{shareWords(page, t)}</span>
          </p>
          {page.picture ? (
            <section className="page-picture" aria-label={t.whereDiffers(nameOf(page.path))} {...SCROLLS}>
              <img src={page.picture} alt="" />
            </section>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function shareWords({ changedShare, picture }: PageDifference, t: (typeof WORDS)['en']): string {
  if (changedShare === 0) return t.looksSame;
  if (!picture) return t.inOne;

  return t.differs(changedShare * 100);
}
