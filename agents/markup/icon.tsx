// An icon of the site's one set. It stands beside words and says nothing to a screen reader.
import { useSite } from './site-context.ts';

/** @param of what it means, e.g. `call`; nothing is drawn when the site has no icon for it */
export function Icon({ of }: { of: string | undefined }) {
  const { icons, iconStrokeWidth } = useSite();
  const markup = of === undefined ? undefined : icons[of];
  if (!markup?.startsWith('<')) return null;

  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth={iconStrokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
