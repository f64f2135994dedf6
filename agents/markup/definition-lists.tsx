// Pairs of words: figures with what they count, days with their hours.
import { each } from './each.ts';
import type { Text } from '../site/text.ts';
import { Words } from './words.tsx';

export interface Figure {
  value: Text;
  label: Text;
}

export interface HoursRow {
  days: Text;
  times: Text;
  note?: Text | undefined;
}

/** @param from index of the first in the section's props */
export function FigureList({ of, at, from = 0 }: { of: readonly Figure[]; at: string; from?: number }) {
  if (of.length === 0) return null;

  return (
    <dl className="facts">
      {each(of, (figure, index) => (
        <div>
          <Words as="dt" of={figure.label} at={`${at}/${from + index}/label`} />
          <Words as="dd" of={figure.value} at={`${at}/${from + index}/value`} isFitted />
        </div>
      ))}
    </dl>
  );
}

export function HoursList({ of, at }: { of: readonly HoursRow[]; at: string }) {
  if (of.length === 0) return null;

  return (
    <dl className="hours">
      {each(of, (row, index) => (
        <div>
          <Words as="dt" of={row.days} at={`${at}/${index}/days`} />
          <dd>
            <Words of={row.times} at={`${at}/${index}/times`} />
            {row.note && ' '}
            <Words as="small" of={row.note} at={`${at}/${index}/note`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
