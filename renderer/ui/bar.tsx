// The room in the window's top line that belongs to the screen shown.
import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export const BarPlace = createContext<HTMLElement | null>(null);

export function Bar({ children }: { children: ReactNode }) {
  const place = use(BarPlace);
  return place ? createPortal(children, place) : null;
}
