// The time, for words such as "5 minutes ago".
import { useEffect, useState } from 'react';

const EVERY_MS = 60_000;

export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());

  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);

  return now;
}
