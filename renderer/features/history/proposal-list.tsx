// Where runs would put something else than what was set by hand, and edits that no longer have a place.
import type { ProposalView } from '../../../preload/contract/history.ts';
import { Button } from '../../ui/button.tsx';
import { placeInWords } from '../../ui/host-words.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

type Place = Pick<ProposalView, 'slot' | 'pointer'>;

export interface ProposalListProps {
  proposals: readonly ProposalView[];
  isStill: boolean;
  onAccept(this: void, place: Place): void;
  onDismiss(this: void, place: Place): void;
}

export function ProposalList({ proposals, isStill, onAccept, onDismiss }: ProposalListProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  if (proposals.length === 0) return null;

  return (
    <ul className="proposals" aria-label={t.proposals}>
      {proposals.map((proposal) => {
        const { slot, pointer, hasPlace } = proposal;
        const place = placeInWords(proposal, language);
        return (
          <li key={`${slot}${pointer}`} className="proposal">
            <p className="difference-place">{place}</p>
            <p className="change-about">{hasPlace ? t.wouldChange : t.noPlace}</p>
            <p className="proposal-words">
              <span className="quiet">{t.yours}</span> {proposal.byHand ?? t.nothing}
            </p>
            {hasPlace ? (
              <p className="proposal-words">
                <span className="quiet">{t.runs}</span> {proposal.proposed ?? t.nothing}
              </p>
            ) : null}
            <div className="version-ways">
              <Button
                aria-disabled={isStill}
                aria-label={`${hasPlace ? t.keepMine : t.putAway}: ${place}`}
                onClick={() => !isStill && onDismiss({ slot, pointer })}
              >
                {hasPlace ? t.keepMine : t.putAway}
              </Button>
              {hasPlace ? (
                <Button
                  aria-disabled={isStill}
                  aria-label={`${t.takeRuns}: ${place}`}
                  onClick={() => !isStill && onAccept({ slot, pointer })}
                >
                  {t.takeRuns}
                </Button>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
