// Whether an element is far out of sight, and how high it was then: what is in it need not be there meanwhile.
import { useEffect, useRef, useState, type RefObject } from 'react';

export interface Far {
  heightPx: number;
}

/** So far ahead of what is seen a list is drawn, and its next page asked for. */
export const AHEAD = '1200px';

/** @returns undefined while the element is in sight or near it */
export function useFar<Of extends HTMLElement>(): [RefObject<Of | null>, Far | undefined] {
  const element = useRef<Of>(null);
  const [far, setFar] = useState<Far>();

  useEffect(() => {
    if (!element.current) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        // What has the keyboard stays.
        const isNear = last.isIntersecting || last.target.contains(document.activeElement);
        setFar(isNear ? undefined : { heightPx: last.boundingClientRect.height });
      },
      { scrollMargin: AHEAD },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);

  return [element, far];
}
