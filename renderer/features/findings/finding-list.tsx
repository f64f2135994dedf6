// What to mend, each with the page and the element it is at.
import { Link } from '@tanstack/react-router';
import type { FindingKind, FixWhat } from '../../../preload/contract/findings.ts';
import { Button } from '../../ui/button.tsx';
import { DIMENSION_NAMES } from './dimension-names.ts';

interface FindingListProps {
  projectId: string;
  kinds: readonly FindingKind[];
  /** Missing while the site is being worked on. */
  onFix: ((this: void, what: FixWhat) => void) | undefined;
}

const WEIGHTS = { error: 'Mend', warning: 'Better', advice: 'Consider' } as const satisfies Record<
  FindingKind['severity'],
  string
>;

export function FindingList({ projectId, kinds, onFix }: FindingListProps) {
  if (kinds.length === 0) return <p className="quiet">Nothing was found to mend.</p>;

  const isBusy = onFix === undefined;
  const safeCount = kinds.filter(({ certainty, fixable }) => certainty === 'sure' && fixable > 0).length;

  return (
    <>
      {safeCount > 0 ? (
        <Button className="fix-all" aria-disabled={isBusy} onClick={() => onFix?.({ type: 'safe' })}>
          Fix all safe ones
        </Button>
      ) : null}
      <ol className="findings" aria-label="Findings">
        {kinds.map((kind) => (
          <li key={kind.rule} className="finding">
            <p className="finding-about">
              {WEIGHTS[kind.severity]} · {DIMENSION_NAMES[kind.dimension]}
              {kind.certainty === 'possible' ? ' · see for yourself' : ''}
            </p>
            <p className="finding-message">{kind.message}</p>
            {kind.fix === undefined ? null : <p>{kind.fix}</p>}
            {kind.fixable > 0 ? (
              <Button
                aria-label={`Fix: ${kind.message}`}
                aria-disabled={isBusy}
                onClick={() => onFix?.({ type: 'kind', rule: kind.rule })}
              >
                {kind.fixable < kind.count ? `Fix ${kind.fixable} of ${kind.count}` : 'Fix'}
              </Button>
            ) : null}
            <ul className="finding-places">
              {kind.places.map(({ page, words }) => (
                <li key={words}>
                  <Link
                    to="/projects/$projectId"
                    params={{ projectId }}
                    search={(before) => ({ ...before, page })}
                    resetScroll={false}
                  >
                    {words}
                  </Link>
                </li>
              ))}
              {kind.count > kind.places.length ? <li>{`and ${kind.count - kind.places.length} more`}</li> : null}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
