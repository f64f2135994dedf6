// A list of hundreds, begun: the first of them are drawn, and more when they are asked for or come in sight.
import { useState } from 'react';
import { Button } from './button.tsx';
import { InSight } from './in-sight.tsx';
import { useWords } from './words.ts';

const WORDS = {
  en: { more: 'Show more', count: (shown: number, all: number) => `${shown} of ${all}` },
  de: { more: 'Mehr zeigen', count: (shown: number, all: number) => `${shown} von ${all}` },
};

interface Begun<Item> {
  shown: readonly Item[];
  /** To be put behind them. */
  more: MoreProps;
}

interface MoreProps {
  shown: number;
  all: number;
  onMore(this: void): void;
}

interface Step {
  /** Shown at first, and more each time. */
  step: number;
  /** What is listed: of something else the first are shown again. */
  of?: string;
  /** So many are shown in any case. */
  atLeast?: number;
}

export function useBegun<Item>(items: readonly Item[], { step, of = '', atLeast = 0 }: Step): Begun<Item> {
  const [asked, setAsked] = useState({ of, count: step });
  const count = Math.max(asked.of === of ? asked.count : step, atLeast);
  const shown = items.slice(0, count);

  return {
    shown,
    more: { shown: shown.length, all: items.length, onMore: () => setAsked({ of, count: count + step }) },
  };
}

/** Nothing where all are shown. @param inSight shows more by itself when it is nearly seen */
export function More({ shown, all, onMore, inSight = false }: MoreProps & { inSight?: boolean }) {
  const t = useWords(WORDS);
  if (shown >= all) return null;

  return (
    <p className="more">
      {inSight ? <InSight key={shown} onSight={onMore} /> : null}
      <Button onClick={onMore}>{t.more}</Button> <span className="quiet">{t.count(shown, all)}</span>
    </p>
  );
}
