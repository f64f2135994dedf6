// Offers as a menu: name, a line of dots, price.
import { each } from '../../markup/each.ts';
import { Words } from '../../markup/words.tsx';
import type { OfferRow } from '../shapes.ts';
import type { GroupProps } from './list.tsx';
import { OfferDescription, OfferName, shownOffers } from './offer-parts.tsx';

export function OfferMenu({ group, at, shownAbove }: GroupProps) {
  return (
    <ul className="menu">
      {each(shownOffers(group, shownAbove), ({ offer, index }) => (
        <li>
          <div className="ln">
            <OfferName of={offer} at={`${at}/offers/${index}`} />
            <MenuPrice of={offer} at={`${at}/offers/${index}`} />
          </div>
          <OfferDescription of={offer} at={`${at}/offers/${index}`} />
          <Rest of={offer} at={`${at}/offers/${index}`} />
        </li>
      ))}
    </ul>
  );
}

function MenuPrice({ of, at }: { of: OfferRow; at: string }) {
  const [words, key] = of.price ? [of.price, 'price'] : [of.duration, 'duration'];
  if (!words) return null;

  return (
    <>
      <i aria-hidden="true" />
      <Words of={words} at={`${at}/${key}`} className="pr" />
    </>
  );
}

/** What the line has no room for. */
function Rest({ of, at }: { of: OfferRow; at: string }) {
  const duration = of.price ? of.duration : undefined;
  if (!duration && !of.audience) return null;

  return (
    <p className="meta">
      <Words of={duration} at={`${at}/duration`} />
      <Words of={of.audience} at={`${at}/audience`} />
    </p>
  );
}
