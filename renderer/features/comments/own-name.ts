// The name under which somebody comments from this window, remembered for the next time.
import { useState } from 'react';

const KEY = 'sitewright.comments.name';

export function useOwnName(): [string, (name: string) => void] {
  const [name, setName] = useState(() => localStorage.getItem(KEY) ?? '');

  return [
    name,
    (to) => {
      localStorage.setItem(KEY, to);
      setName(to);
    },
  ];
}
