// Pairs of words: figures with what they count, days with their hours.
import { each } from './each.ts';
import type { Text } from '../site/text.ts';
import type { CustomProperties } from './custom-properties.ts';
import { fitProperties } from './fitted.ts';
import { useSite } from './site-context.ts';
import { withUnits } from './text-care.tsx';
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

/** em; one that is wider, as a word is, is made smaller alone. */
const WIDEST_NUMBER = 3.4;

/** @param from index of the first in the section's props */
export function FigureList({ of, at, from = 0 }: { of: readonly Figure[]; at: string; from?: number }) {
  const size = useSizeOfAll(of);
  if (of.length === 0) return null;

  return (
    <dl className="facts">
      {each(of, (figure, index) => (
        <div>
          <Words as="dt" of={figure.label} at={`${at}/${from + index}/label`} />
          <Words as="dd" of={figure.value} at={`${at}/${from + index}/value`} isFitted {...(size && { properties: size })} />
        </div>
      ))}
    </dl>
  );
}

/** Numbers side by side are of one size, that of the widest, so that what they count stands on one line. */
function useSizeOfAll(figures: readonly Figure[]): CustomProperties | undefined {
  const { typography } = useSite();
  const widths = figures.map(({ value }) => fitProperties(withUnits(value.text), typography)['--lw'] ?? '');
  const widest = widths.toSorted((a, b) => Number(b) - Number(a))[0];
  return widest !== undefined && Number(widest) <= WIDEST_NUMBER ? { '--lw': widest } : undefined;
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
