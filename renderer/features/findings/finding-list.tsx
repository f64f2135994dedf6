// What to mend, each with the page and the element it is at.
import { Link } from '@tanstack/react-router';
import type { FindingKind, FixWhat } from '../../../preload/contract/findings.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

interface FindingListProps {
  projectId: string;
  kinds: readonly FindingKind[];
  /** Missing while the site is being worked on. */
  onFix: ((this: void, what: FixWhat) => void) | undefined;
}

export function FindingList({ projectId, kinds, onFix }: FindingListProps) {
  const t = useWords(WORDS);
  if (kinds.length === 0) return <p className="quiet">{t.nothing}</p>;

  const isBusy = onFix === undefined;
  const hasSafe = kinds.some(({ isSafe }) => isSafe);

  return (
    <>
      {hasSafe ? (
        <Button className="fix-all" aria-disabled={isBusy} onClick={() => onFix?.({ type: 'safe' })}>
          {t.fixSafe}
        </Button>
      ) : null}
      <ol className="findings" aria-label={t.findings}>
        {kinds.map((kind) => (
          <FindingRow key={kind.rule} projectId={projectId} kind={kind} onFix={onFix} />
        ))}
      </ol>
    </>
  );
}

function FindingRow({ projectId, kind, onFix }: Omit<FindingListProps, 'kinds'> & { kind: FindingKind }) {
  const t = useWords(WORDS);
  const isBusy = onFix === undefined;
  const { message, fix } = useLanguage() === 'de' ? kind.german : kind;
  /** What nobody has put into German is read as what it is. */
  const langOf = (words: string | undefined, english: string | undefined) => (words === english ? 'en' : undefined);

  return (
    <li className="finding">
      <p className="finding-about">
        {t.weights[kind.severity]} · {t.dimensions[kind.dimension]}
        {kind.certainty === 'possible' ? ` · ${t.seeYourself}` : ''}
      </p>
      <p className="finding-message" lang={langOf(message, kind.message)}>
        {message}
      </p>
      {fix === undefined ? null : <p lang={langOf(fix, kind.fix)}>{fix}</p>}
      {kind.fixable > 0 ? (
        <Button aria-label={t.fixThis(message)} aria-disabled={isBusy} onClick={() => onFix?.({ type: 'kind', rule: kind.rule })}>
          {kind.fixable < kind.count ? t.fixSome(kind.fixable, kind.count) : t.fix}
        </Button>
      ) : null}
      <ul className="finding-places">
        {kind.places.map(({ page, words }) => (
          <li key={words}>
            <Link to="/projects/$projectId" params={{ projectId }} search={(before) => ({ ...before, page })} resetScroll={false}>
              {words}
            </Link>
          </li>
        ))}
        {kind.count > kind.places.length ? <li>{t.more(kind.count - kind.places.length)}</li> : null}
      </ul>
    </li>
  );
}
