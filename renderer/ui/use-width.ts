// How wide an element is on screen, kept up to date.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** @returns the element's width in CSS pixels; 0 until it is laid out */
export function useWidth<Of extends HTMLElement>(): [RefObject<Of | null>, number] {
  const element = useRef<Of>(null);
  const [widthPx, setWidthPx] = useState(0);

  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;

    const observer = new ResizeObserver(([entry]) => setWidthPx(entry?.contentRect.width ?? 0));
    observer.observe(watched);
    setWidthPx(watched.getBoundingClientRect().width);
    return () => observer.disconnect();
  }, []);

  return [element, widthPx];
}
