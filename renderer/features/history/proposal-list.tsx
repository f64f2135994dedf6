// Where runs would put something else than what was set by hand, and edits that no longer have a place.
import type { ProposalView } from '../../../preload/contract/history.ts';
import { Button } from '../../ui/button.tsx';

type Place = Pick<ProposalView, 'slot' | 'pointer'>;

export interface ProposalListProps {
  proposals: readonly ProposalView[];
  isStill: boolean;
  onAccept(this: void, place: Place): void;
  onDismiss(this: void, place: Place): void;
}

export function ProposalList({ proposals, isStill, onAccept, onDismiss }: ProposalListProps) {
  if (proposals.length === 0) return null;

  return (
    <ul className="proposals" aria-label="Proposals">
      {proposals.map((proposal) => {
        const { slot, pointer, hasPlace } = proposal;
        const place = placeOf(proposal);
        return (
          <li key={`${slot}${pointer}`} className="proposal">
            <p className="difference-place">{place}</p>
            <p className="change-about">
              {hasPlace ? 'The last run would change what you set.' : 'What you set no longer has a place.'}
            </p>
            <p className="proposal-words">
              <span className="quiet">Yours</span> {proposal.byHand ?? 'nothing'}
            </p>
            {hasPlace ? (
              <p className="proposal-words">
                <span className="quiet">The run’s</span> {proposal.proposed ?? 'nothing'}
              </p>
            ) : null}
            <div className="version-ways">
              <Button
                aria-disabled={isStill}
                aria-label={`${hasPlace ? 'Keep mine' : 'Put away'}: ${place}`}
                onClick={() => !isStill && onDismiss({ slot, pointer })}
              >
                {hasPlace ? 'Keep mine' : 'Put away'}
              </Button>
              {hasPlace ? (
                <Button
                  aria-disabled={isStill}
                  aria-label={`Take the run’s: ${place}`}
                  onClick={() => !isStill && onAccept({ slot, pointer })}
                >
                  Take the run’s
                </Button>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ page, section, field }: ProposalView): string {
  return [page, section, field].filter(Boolean).join(', ');
}
