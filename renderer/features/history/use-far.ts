// Whether an element is far out of sight, and how high it was then: what is in it need not be there meanwhile.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { AHEAD } from '../../ui/in-sight.tsx';

export interface Far {
  heightPx: number;
}

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
