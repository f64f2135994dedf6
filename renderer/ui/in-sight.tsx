// The end of a list, seen or nearly so: the time to draw what follows.
import { useEffect, useEffectEvent, useRef } from 'react';

/** So far ahead of what is seen a list is drawn, and its next page asked for. */
export const AHEAD = '1200px';

/** Its place is watched from when it is drawn: give it another key after each page. */
export function InSight({ onSight }: { onSight(this: void): void }) {
  const place = useRef<HTMLSpanElement>(null);
  const sight = useEffectEvent(onSight);

  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && sight(), { scrollMargin: AHEAD });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);

  return <span ref={place} aria-hidden="true" />;
}
