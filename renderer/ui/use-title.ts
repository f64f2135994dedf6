// Names the window after the screen it shows.
import { useEffect } from 'react';

export function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · Sitewright`;
  }, [words]);
}
