// Parts of one offer: its name, its description, its price and the like.
import { Words } from '../../markup/words.tsx';
import type { OfferRow } from '../shapes.ts';
import type { OfferGroup } from './props.ts';

/** An offer and where it stands in its group. */
export interface ShownOffer {
  offer: OfferRow;
  index: number;
}

/** The offers of a group that the page does not show already. */
export function shownOffers({ offers }: OfferGroup, shownAbove: number): ShownOffer[] {
  return offers.map((offer, index) => ({ offer, index })).slice(shownAbove);
}

export interface OfferPartProps {
  of: OfferRow;
  /** JSON pointer to the offer inside the section's props. */
  at: string;
}

/** The name, which leads to the offer's own page where it has one. */
export function OfferName({ of, at, as = 'h3' }: OfferPartProps & { as?: 'h3' | 'span' }) {
  const isHeading = as === 'h3';
  if (of.href === undefined) return <Words as={as} of={of.name} at={`${at}/name`} isFitted={isHeading} />;

  const link = (
    <a href={of.href}>
      <Words of={of.name} at={`${at}/name`} />
    </a>
  );
  return isHeading ? <h3>{link}</h3> : link;
}

export function OfferDescription({ of, at }: OfferPartProps) {
  return <Words as="p" of={of.description} at={`${at}/description`} />;
}

export function OfferMeta({ of, at }: OfferPartProps) {
  if (!of.price && !of.duration && !of.audience) return null;

  return (
    <p className="meta">
      <Words of={of.price} at={`${at}/price`} className="pr" />
      <Words of={of.duration} at={`${at}/duration`} />
      <Words of={of.audience} at={`${at}/audience`} />
    </p>
  );
}
