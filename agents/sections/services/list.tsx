// Offers as a list: index, columns, tiles or the stops of a line, told apart by their class alone.
import { each } from '../../markup/each.ts';
import type { OfferGroup } from './props.ts';
import { OfferDescription, OfferMeta, OfferName, shownOffers } from './offer-parts.tsx';

export interface GroupProps {
  group: OfferGroup;
  /** JSON pointer to the group inside the section's props. */
  at: string;
  /** Offers at its beginning that are not shown. */
  shownAbove: number;
}

export function OfferList({ group, at, shownAbove, className }: GroupProps & { className: string }) {
  const List = className === 'index' || className === 'stops' ? 'ol' : 'ul';

  return (
    <List className={className}>
      {each(shownOffers(group, shownAbove), ({ offer, index }) => (
        <li>
          <OfferName of={offer} at={`${at}/offers/${index}`} />
          <OfferDescription of={offer} at={`${at}/offers/${index}`} />
          <OfferMeta of={offer} at={`${at}/offers/${index}`} />
        </li>
      ))}
    </List>
  );
}
