// The client's name as it stands in header and footer: their logo, verbatim, or the name set in type.
import type { Text } from '../site/text.ts';
import { useSite } from './site-context.ts';
import { Words } from './words.tsx';

/** Width over height below which a logo is a sign without words, so that the name has to stand beside it. */
const SIGN_RATIO = 1.6;

export interface SiteNameProps {
  of: Text;
  at: string;
  /** Whether the client's logo stands in for the set name, where there is one. */
  hasLogo: boolean;
}

export function SiteName({ of, at, hasLogo }: SiteNameProps) {
  const { logo } = useSite();
  if (!hasLogo || !logo) return <Words of={of} at={at} />;

  const isSign = logo.width / logo.height < SIGN_RATIO;
  return (
    <>
      <img className="logo" src={logo.path} alt={isSign ? '' : of.text} width={logo.width} height={logo.height} />
      {isSign && <Words of={of} at={at} />}
    </>
  );
}
